/** The {@code evenrung} command. The only code of the project that talks to a terminal or ends the process. */
@NullMarked
package io.evenrung.cli;

import org.jspecify.annotations.NullMarked;
