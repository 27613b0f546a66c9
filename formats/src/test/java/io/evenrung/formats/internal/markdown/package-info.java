@NullMarked
package io.evenrung.formats.internal.markdown;

import org.jspecify.annotations.NullMarked;
