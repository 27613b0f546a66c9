/** The invented company Meridian, of any size: as it is, and as it would be after repair. */
@NullMarked
package io.evenrung.examples.meridian;

import org.jspecify.annotations.NullMarked;
