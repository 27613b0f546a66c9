package io.evenrung.model;

import java.util.List;

/**
 * A decision and the rungs that may take it, as written.
 *
 * @param id unique in the organisation
 * @param name what is decided
 * @param holders the rungs that hold the right, in their own order
 */
public record DecisionRight(String id, String name, List<LevelId> holders) {

    public DecisionRight {
        Require.text(id, "decision right id");
        Require.text(name, "name of decision right '" + id + "'");
        holders = holders.stream().distinct().sorted().toList();
    }
}
