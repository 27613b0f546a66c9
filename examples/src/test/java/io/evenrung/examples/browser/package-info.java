/** The HTML report, tried in a real browser. */
@NullMarked
package io.evenrung.examples.browser;

import org.jspecify.annotations.NullMarked;
