/** Tests of how an organisation is built. */
@NullMarked
package io.evenrung.measure.org;

import org.jspecify.annotations.NullMarked;
