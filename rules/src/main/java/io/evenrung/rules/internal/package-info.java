/** What the modules of this project share and nobody else may touch. */
@NullMarked
package io.evenrung.rules.internal;

import org.jspecify.annotations.NullMarked;
