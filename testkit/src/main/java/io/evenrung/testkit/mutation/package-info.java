/** Whether tests would notice if a rule were another: changed versions of each rule, and which of them no test tells apart. */
@NullMarked
package io.evenrung.testkit.mutation;

import org.jspecify.annotations.NullMarked;
