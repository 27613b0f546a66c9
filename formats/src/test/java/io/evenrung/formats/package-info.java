@NullMarked
package io.evenrung.formats;

import org.jspecify.annotations.NullMarked;
