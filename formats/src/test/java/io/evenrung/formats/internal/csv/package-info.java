@NullMarked
package io.evenrung.formats.internal.csv;

import org.jspecify.annotations.NullMarked;
