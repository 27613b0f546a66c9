/** How often things happen on the two tracks: events and exposure by rung and calendar year, and their comparison. */
@NullMarked
package io.evenrung.measure.rate;

import org.jspecify.annotations.NullMarked;
