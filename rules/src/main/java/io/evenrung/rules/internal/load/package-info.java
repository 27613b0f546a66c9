/** Takes the files of a rule set from a folder or a jar, and reads its manifest. */
@NullMarked
package io.evenrung.rules.internal.load;

import org.jspecify.annotations.NullMarked;
