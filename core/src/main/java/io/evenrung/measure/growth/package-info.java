/** Whether people are asked, planned for, mentored, taught, followed and in company. */
@NullMarked
package io.evenrung.measure.growth;

import org.jspecify.annotations.NullMarked;
