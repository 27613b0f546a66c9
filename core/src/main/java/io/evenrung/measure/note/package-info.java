/** Measures that bear no verdict and help to read those that do. */
@NullMarked
package io.evenrung.measure.note;

import org.jspecify.annotations.NullMarked;
