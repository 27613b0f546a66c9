/** The built-in rules, tested with the same kit as anybody's own. */
@NullMarked
package io.evenrung.testkit.catalogue;

import org.jspecify.annotations.NullMarked;
