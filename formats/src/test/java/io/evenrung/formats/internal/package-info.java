@NullMarked
package io.evenrung.formats.internal;

import org.jspecify.annotations.NullMarked;
