@NullMarked
package io.evenrung.formats.internal.json;

import org.jspecify.annotations.NullMarked;
