/** Who was made a manager, and who reports to whom: what several groups of measures start from. */
@NullMarked
package io.evenrung.measure.people;

import org.jspecify.annotations.NullMarked;
