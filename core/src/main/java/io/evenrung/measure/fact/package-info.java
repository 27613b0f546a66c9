/** Plain facts of an organisation, one record for each thing, for the rules that organisations write themselves. */
@NullMarked
package io.evenrung.measure.fact;

import org.jspecify.annotations.NullMarked;
