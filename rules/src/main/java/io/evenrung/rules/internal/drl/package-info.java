/** Rule files as text and as a tree: reading runs nothing, and whatever is not in the tree cannot be in a rule. */
@NullMarked
package io.evenrung.rules.internal.drl;

import org.jspecify.annotations.NullMarked;
