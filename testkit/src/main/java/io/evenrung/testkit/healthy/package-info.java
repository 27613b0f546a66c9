/** What the ready-made organisation is made of, by the groups of rules that it keeps. */
@NullMarked
package io.evenrung.testkit.healthy;

import org.jspecify.annotations.NullMarked;
