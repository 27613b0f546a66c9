/** Small organisations for tests, and what is measured of them. */
@NullMarked
package io.evenrung.measure;

import org.jspecify.annotations.NullMarked;
