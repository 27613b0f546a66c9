@NullMarked
package io.evenrung.formats.internal.plain;

import org.jspecify.annotations.NullMarked;
