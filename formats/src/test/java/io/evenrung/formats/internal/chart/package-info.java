@NullMarked
package io.evenrung.formats.internal.chart;

import org.jspecify.annotations.NullMarked;
