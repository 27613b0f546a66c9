/** The job architecture as written: which rungs stand beside which, where ladders end, what is written for each rung. */
@NullMarked
package io.evenrung.measure.ladder;

import org.jspecify.annotations.NullMarked;
