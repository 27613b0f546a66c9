/** What the policy promises, principle by principle. */
@NullMarked
package io.evenrung.measure.promise;

import org.jspecify.annotations.NullMarked;
