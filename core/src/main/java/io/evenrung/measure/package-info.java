/**
 * What can be counted of an organisation: pure functions from the model to measures. No limit stands here; a measure says
 * what is so, on whom it was measured and how sure that is, and a rule judges it.
 */
@NullMarked
package io.evenrung.measure;

import org.jspecify.annotations.NullMarked;
