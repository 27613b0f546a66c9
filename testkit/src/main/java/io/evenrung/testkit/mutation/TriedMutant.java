package io.evenrung.testkit.mutation;

import org.jspecify.annotations.Nullable;

/**
 * A mutant, and the first check that tells it from the rule.
 *
 * @param mutant the changed rule
 * @param noticedBy what that check expects, as {@code finds 1 violation}; null where no test notices the change
 */
public record TriedMutant(Mutant mutant, @Nullable String noticedBy) {

    /** Whether some test fails if the rule is changed so. */
    public boolean isNoticed() {
        return noticedBy != null;
    }
}
