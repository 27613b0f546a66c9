/** What all readers share: collecting problems and finding what was meant. */
@NullMarked
package io.evenrung.formats.internal;

import org.jspecify.annotations.NullMarked;
