/** The parts of a log of SARIF. */
@NullMarked
package io.evenrung.formats.internal.sarif;

import org.jspecify.annotations.NullMarked;
