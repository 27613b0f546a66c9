/** Holds rules against what they may say, and compiles what has passed. */
@NullMarked
package io.evenrung.rules.internal.vet;

import org.jspecify.annotations.NullMarked;
