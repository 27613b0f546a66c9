/** What an audit says, as data: outcomes, findings, severities and the metadata of rules. Text is made of it later. */
@NullMarked
package io.evenrung.finding;

import org.jspecify.annotations.NullMarked;
