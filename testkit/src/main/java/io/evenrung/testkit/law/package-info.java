/** What every sound rule obeys, whatever it says: laws that relate the findings of two audits. */
@NullMarked
package io.evenrung.testkit.law;

import org.jspecify.annotations.NullMarked;
