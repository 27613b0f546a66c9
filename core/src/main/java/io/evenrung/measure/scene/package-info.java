/** An organisation laid out for measuring: its ladders side by side, its pairs, and where measures are gathered. */
@NullMarked
package io.evenrung.measure.scene;

import org.jspecify.annotations.NullMarked;
