/** Notes held to what they say. */
@NullMarked
package io.evenrung.measure.note;

import org.jspecify.annotations.NullMarked;
