/** How a program of one's own embeds the audit. */
@NullMarked
package io.evenrung.examples;

import org.jspecify.annotations.NullMarked;
