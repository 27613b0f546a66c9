package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An award, bonus, mention or other public thanks to one person.
 *
 * @param id unique in the organisation
 * @param recipient id of the worker who was recognised
 * @param date when
 * @param giver who gave it; null where unknown
 * @param contribution id of the contribution that it honours; null where none is named
 * @param selfNominated whether the recipient put the own name forward; null where unknown
 */
public record Recognition(
        String id,
        String recipient,
        LocalDate date,
        @Nullable Giver giver,
        @Nullable String contribution,
        @Nullable Boolean selfNominated) {

    /** From whom a recognition comes. */
    public enum Giver {
        EXECUTIVE,
        MANAGER,
        PEER
    }

    public Recognition {
        Require.text(id, "recognition id");
        Require.text(recipient, "recipient of recognition", id);
        if (contribution != null) {
            Require.text(contribution, "contribution of recognition", id);
        }
    }

    /** One of which it is not known who put the recipient forward. */
    public Recognition(
            String id, String recipient, LocalDate date, @Nullable Giver giver, @Nullable String contribution) {
        this(id, recipient, date, giver, contribution, null);
    }
}
