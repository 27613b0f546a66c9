@NullMarked
package io.evenrung.formats.internal.export;

import org.jspecify.annotations.NullMarked;
