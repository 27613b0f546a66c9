/** The tables of an organisation's folder: their columns, how an export is mapped onto them, and their rows as values. */
@NullMarked
package io.evenrung.formats.internal.table;

import org.jspecify.annotations.NullMarked;
