@NullMarked
package io.evenrung.formats.internal.disclosure;

import org.jspecify.annotations.NullMarked;
