/**
 * An organisation as it is written and as it is lived: immutable records that refuse nonsense. No rules stand here, and no
 * number is worked out here.
 */
@NullMarked
package io.evenrung.model;

import org.jspecify.annotations.NullMarked;
