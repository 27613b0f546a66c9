/** Findings as tests of JUnit, and the XML that holds them. */
@NullMarked
package io.evenrung.formats.internal.junit;

import org.jspecify.annotations.NullMarked;
