/** The measures held against figures that were computed from the same real data by other means. */
@NullMarked
package io.evenrung.measure.university;

import org.jspecify.annotations.NullMarked;
