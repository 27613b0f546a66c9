/** The rules told to people: as a list, one by one, and as a page each. */
@NullMarked
package io.evenrung.formats.catalogue;

import org.jspecify.annotations.NullMarked;
