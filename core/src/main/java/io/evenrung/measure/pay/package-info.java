/** Pay on the two tracks, as written in ranges and as lived. */
@NullMarked
package io.evenrung.measure.pay;

import org.jspecify.annotations.NullMarked;
