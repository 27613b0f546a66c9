/** Who advances, and how often. */
@NullMarked
package io.evenrung.measure.promotion;

import org.jspecify.annotations.NullMarked;
