package io.evenrung.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standing meeting in which the organisation is led.
 *
 * @param id unique in the organisation
 * @param name for people to read
 * @param exempt whether it is exempt from seating ICs, such as a board that law composes
 * @param icSeats seats that its charter reserves for ICs; null where the charter is not known
 * @param members ids of the workers who sit in it; null where they are not known
 * @param actions actions given out in it; null where not recorded
 * @param actionsToAbsent of these, given to people who were not there; null where not recorded
 */
public record Forum(
        String id,
        String name,
        boolean exempt,
        @Nullable Integer icSeats,
        @Nullable List<String> members,
        @Nullable Integer actions,
        @Nullable Integer actionsToAbsent) {

    public Forum {
        Require.text(id, "forum id");
        Require.text(name, "name of forum '" + id + "'");
        Require.that(icSeats == null || icSeats >= 0, "IC seats of forum '" + id + "' are " + icSeats);
        Require.that(actions == null || actions >= 0, "actions of forum '" + id + "' are " + actions);
        members = members == null ? null : members.stream().distinct().sorted().toList();
        Require.that(
                actionsToAbsent == null || (actions != null && actionsToAbsent >= 0 && actionsToAbsent <= actions),
                "forum '" + id + "' gave " + actionsToAbsent + " actions to the absent of " + actions + " in all");
    }
}
