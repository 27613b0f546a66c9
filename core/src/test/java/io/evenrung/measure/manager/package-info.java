/** Managers of small invented organisations, and what is measured of them. */
@NullMarked
package io.evenrung.measure.manager;

import org.jspecify.annotations.NullMarked;
