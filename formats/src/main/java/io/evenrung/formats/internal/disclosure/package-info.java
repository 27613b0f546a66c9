/** What of an audit may be shown to whom: people as counts, small groups not at all. */
@NullMarked
package io.evenrung.formats.internal.disclosure;

import org.jspecify.annotations.NullMarked;
