@NullMarked
package io.evenrung.formats.internal.html;

import org.jspecify.annotations.NullMarked;
