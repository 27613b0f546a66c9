/** What an audit found, written down: as text for people and as JSON for programs. */
@NullMarked
package io.evenrung.formats.report;

import org.jspecify.annotations.NullMarked;
