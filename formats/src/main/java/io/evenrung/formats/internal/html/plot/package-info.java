/** The drawings beside the twin ladder: pure layouts, and the writers that put them into markup. */
@NullMarked
package io.evenrung.formats.internal.html.plot;

import org.jspecify.annotations.NullMarked;
