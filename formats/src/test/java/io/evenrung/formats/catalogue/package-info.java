@NullMarked
package io.evenrung.formats.catalogue;

import org.jspecify.annotations.NullMarked;
