/** Organisations written as folders, and read back. */
@NullMarked
package io.evenrung.formats.written;

import org.jspecify.annotations.NullMarked;
