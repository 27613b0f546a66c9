@NullMarked
package io.evenrung.formats.internal.html.plot;

import org.jspecify.annotations.NullMarked;
