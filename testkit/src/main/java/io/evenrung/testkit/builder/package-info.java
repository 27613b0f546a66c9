/** Builds small organisations in a few words, whose two tracks are equal in everything that was not said to be unequal. */
@NullMarked
package io.evenrung.testkit.builder;

import org.jspecify.annotations.NullMarked;
