/** Who is recognised, and by whom. */
@NullMarked
package io.evenrung.measure.recognition;

import org.jspecify.annotations.NullMarked;
