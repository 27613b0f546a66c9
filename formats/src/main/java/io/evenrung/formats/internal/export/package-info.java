/** Writes an organisation as the folder that the intake reads: tables as sheets of columns, all else as YAML. */
@NullMarked
package io.evenrung.formats.internal.export;

import org.jspecify.annotations.NullMarked;
