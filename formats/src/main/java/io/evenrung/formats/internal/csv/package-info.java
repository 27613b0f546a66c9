/** Delimited text: decoding without mercy, cells with their places, limits of size. */
@NullMarked
package io.evenrung.formats.internal.csv;

import org.jspecify.annotations.NullMarked;
