/** Plain facts of small invented organisations. */
@NullMarked
package io.evenrung.measure.fact;

import org.jspecify.annotations.NullMarked;
