@NullMarked
package io.evenrung.formats.internal.text;

import org.jspecify.annotations.NullMarked;
