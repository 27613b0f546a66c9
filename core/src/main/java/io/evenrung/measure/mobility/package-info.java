/** Ways between the tracks: as written, and as used. */
@NullMarked
package io.evenrung.measure.mobility;

import org.jspecify.annotations.NullMarked;
