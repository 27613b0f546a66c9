/** What an audit found, written down: a report for each format, and for whose eyes it is. */
@NullMarked
package io.evenrung.formats.report;

import org.jspecify.annotations.NullMarked;
