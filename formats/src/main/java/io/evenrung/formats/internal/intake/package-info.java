/** Assembles an organisation out of the YAML file and the tables. */
@NullMarked
package io.evenrung.formats.internal.intake;

import org.jspecify.annotations.NullMarked;
