/** Statistics as pure functions of numbers, each with the source of its formula. */
@NullMarked
package io.evenrung.measure.statistics;

import org.jspecify.annotations.NullMarked;
