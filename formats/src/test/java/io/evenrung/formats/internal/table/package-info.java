@NullMarked
package io.evenrung.formats.internal.table;

import org.jspecify.annotations.NullMarked;
