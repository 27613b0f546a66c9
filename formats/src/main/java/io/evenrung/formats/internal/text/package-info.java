/** How text and JSON are laid out, whatever they say. */
@NullMarked
package io.evenrung.formats.internal.text;

import org.jspecify.annotations.NullMarked;
