/** Rule sets: what a rule is made of, and where the built-in ones come from. */
@NullMarked
package io.evenrung.rules;

import org.jspecify.annotations.NullMarked;
