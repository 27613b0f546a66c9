/** The sections of an audit in plain text. */
@NullMarked
package io.evenrung.formats.internal.plain;

import org.jspecify.annotations.NullMarked;
