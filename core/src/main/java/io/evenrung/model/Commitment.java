package io.evenrung.model;

import org.jspecify.annotations.Nullable;

/**
 * Whether the policy promises what one principle asks.
 *
 * @param principle the principle's id, as {@code work.visible-projects}
 * @param written whether the promise is written
 * @param reference where it is written; null where that is not recorded
 */
public record Commitment(
        String principle, boolean written, @Nullable String reference) {

    public Commitment {
        Require.text(principle, "principle of a commitment");
        Require.optionalText(reference, "reference of the commitment to '" + principle + "'");
    }
}
