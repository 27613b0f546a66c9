/** Who leads and manages projects, and whether that is shown. */
@NullMarked
package io.evenrung.measure.work;

import org.jspecify.annotations.NullMarked;
