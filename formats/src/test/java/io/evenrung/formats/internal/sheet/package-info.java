@NullMarked
package io.evenrung.formats.internal.sheet;

import org.jspecify.annotations.NullMarked;
