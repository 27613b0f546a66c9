/** How managers are chosen, prepared, supported and held to account. */
@NullMarked
package io.evenrung.measure.manager;

import org.jspecify.annotations.NullMarked;
