/** The front door: audits an organisation and says how every rule ended for every subject. */
@NullMarked
package io.evenrung.audit;

import org.jspecify.annotations.NullMarked;
