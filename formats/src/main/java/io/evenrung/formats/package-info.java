/** Reads an organisation from a folder of exports, or says everything that is wrong with them. */
@NullMarked
package io.evenrung.formats;

import org.jspecify.annotations.NullMarked;
