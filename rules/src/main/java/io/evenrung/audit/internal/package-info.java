/** How measures and rules travel to a process of their own. */
@NullMarked
package io.evenrung.audit.internal;

import org.jspecify.annotations.NullMarked;
