@NullMarked
package io.evenrung.formats.internal.html.ladder;

import org.jspecify.annotations.NullMarked;
