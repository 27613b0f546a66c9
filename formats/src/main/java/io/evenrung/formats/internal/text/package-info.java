/** What formats share: how text and JSON are laid out, and the words for findings and their figures. */
@NullMarked
package io.evenrung.formats.internal.text;

import org.jspecify.annotations.NullMarked;
