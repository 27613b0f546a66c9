/** Tests of what is done for people to grow. */
@NullMarked
package io.evenrung.measure.growth;

import org.jspecify.annotations.NullMarked;
