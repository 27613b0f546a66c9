package io.evenrung.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of the organisation. Its people are the workers whose team is its id.
 *
 * @param id as workers name it for their team; unique
 * @param headcount how many people it has with all below it; null where only its own workers count
 * @param lead id of the worker who leads it; null where unknown
 * @param counterpart id of the worker who leads beside the lead, as visionary beside implementer; null for none
 * @param innovationHub whether it is chartered to try what is new; null where unknown
 */
public record OrganizationalUnit(
        String id,
        @Nullable Integer headcount,
        @Nullable String lead,
        @Nullable String counterpart,
        @Nullable Boolean innovationHub) {

    public OrganizationalUnit {
        Require.text(id, "unit id");
        Require.that(headcount == null || headcount >= 0, "headcount of unit '" + id + "' is " + headcount);
        Require.optionalText(lead, "lead of unit '" + id + "'");
        Require.optionalText(counterpart, "counterpart in unit '" + id + "'");
    }
}
