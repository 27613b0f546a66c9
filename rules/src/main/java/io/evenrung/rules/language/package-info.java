/** The language of custom rule sets: what they may say, and how it is told what is wrong with one. */
@NullMarked
package io.evenrung.rules.language;

import org.jspecify.annotations.NullMarked;
