/** The twin ladder: where everything stands is worked out first, as data; then it is written as SVG. */
@NullMarked
package io.evenrung.formats.internal.html.ladder;

import org.jspecify.annotations.NullMarked;
