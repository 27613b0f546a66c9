package io.evenrung.model;

import java.time.LocalDate;

/**
 * A decision as it was taken.
 *
 * @param id unique in the organisation
 * @param right id of the decision right that was exercised
 * @param date when
 * @param decidedBy id of the worker who took it
 */
public record Decision(String id, String right, LocalDate date, String decidedBy) {

    public Decision {
        Require.text(id, "decision id");
        Require.text(right, "decision right of decision '" + id + "'");
        Require.text(decidedBy, "who took decision '" + id + "'");
    }
}
