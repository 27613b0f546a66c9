/** What there is to say of rules and settings, before it is laid out for a terminal, as Markdown or as HTML. */
@NullMarked
package io.evenrung.formats.internal.entry;

import org.jspecify.annotations.NullMarked;
