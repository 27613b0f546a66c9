/** Organisations out of thin air, for properties: generators, constraints on them, edges of limits, and what falsified a property. */
@NullMarked
package io.evenrung.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
