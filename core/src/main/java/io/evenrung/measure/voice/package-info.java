/** Who decides, who sits where decisions are made, and how many people are on each track. */
@NullMarked
package io.evenrung.measure.voice;

import org.jspecify.annotations.NullMarked;
