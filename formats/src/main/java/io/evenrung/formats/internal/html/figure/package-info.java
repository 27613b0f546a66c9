/** What all drawings share: how markup is written, and how an outcome is told by a sign, a shape and a colour. */
@NullMarked
package io.evenrung.formats.internal.html.figure;

import org.jspecify.annotations.NullMarked;
