/** Findings as rows that a spreadsheet takes for data and never for formulas. */
@NullMarked
package io.evenrung.formats.internal.sheet;

import org.jspecify.annotations.NullMarked;
