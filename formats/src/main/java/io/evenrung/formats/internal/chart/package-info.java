/** The figures that reports draw, as data: what is drawn can be read in a table and in JSON. */
@NullMarked
package io.evenrung.formats.internal.chart;

import org.jspecify.annotations.NullMarked;
