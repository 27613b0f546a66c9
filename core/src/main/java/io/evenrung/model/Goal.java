package io.evenrung.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal that somebody owns and others work on.
 *
 * @param id unique in the organisation
 * @param name for people to read
 * @param scope whose goal it is
 * @param owner id of the worker who owns it; null where unknown
 * @param doers ids of the workers whose work it is; null where they are not known
 */
public record Goal(
        String id,
        String name,
        Scope scope,
        @Nullable String owner,
        @Nullable List<String> doers) {

    /** How far a goal reaches. */
    public enum Scope {
        COMPANY,
        UNIT,
        TEAM,
        PERSONAL
    }

    public Goal {
        Require.text(id, "goal id");
        Require.text(name, "name of goal '" + id + "'");
        Require.optionalText(owner, "owner of goal '" + id + "'");
        doers = doers == null ? null : doers.stream().distinct().sorted().toList();
    }
}
