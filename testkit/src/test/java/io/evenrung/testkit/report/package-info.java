@NullMarked
package io.evenrung.testkit.report;

import org.jspecify.annotations.NullMarked;
