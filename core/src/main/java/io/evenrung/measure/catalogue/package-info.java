/** The front door of measuring: everything that can be measured, in one call. */
@NullMarked
package io.evenrung.measure.catalogue;

import org.jspecify.annotations.NullMarked;
