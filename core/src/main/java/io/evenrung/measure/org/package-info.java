/** How deep and wide the organisation is, who still works at the craft, and who leaves or is missing. */
@NullMarked
package io.evenrung.measure.org;

import org.jspecify.annotations.NullMarked;
