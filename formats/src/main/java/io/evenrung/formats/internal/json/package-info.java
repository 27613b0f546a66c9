/** An audit as JSON: its findings, rules and rule sets, and the figures of its charts. */
@NullMarked
package io.evenrung.formats.internal.json;

import org.jspecify.annotations.NullMarked;
