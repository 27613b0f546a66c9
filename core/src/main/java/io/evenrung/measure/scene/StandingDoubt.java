package io.evenrung.measure.scene;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What to say of rungs that cannot be placed beside each other. */
public final class StandingDoubt {

    private static final int NAMED = 5;

    private StandingDoubt() {}

    /** Names the rungs that keep any of these IC rungs from being placed beside any of these management rungs. */
    public static @Nullable Doubt between(Standing standing, List<Level> ics, List<Level> managers) {
        Set<LevelId> ungraded = new TreeSet<>();
        Set<LevelId> unordered = new TreeSet<>();
        for (Level ic : ics) {
            for (Level manager : managers) {
                if (standing.isUnknown(ic, manager)) {
                    boolean bothGraded = ic.grade() != null && manager.grade() != null;
                    for (Level level : List.of(ic, manager)) {
                        if (bothGraded) {
                            unordered.add(level.id());
                        } else if (level.grade() == null) {
                            ungraded.add(level.id());
                        }
                    }
                }
            }
        }
        if (!ungraded.isEmpty()) {
            return unplaced(ungraded);
        }
        return unordered.isEmpty()
                ? null
                : Doubt.missing("no order is declared for the grades of " + names(unordered), Need.policy("grades"));
    }

    /** Says of rungs that neither a grade nor a pair of their own places them. */
    public static Doubt ungraded(List<Level> rungs) {
        return unplaced(rungs.stream().map(Level::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Doubt unplaced(Set<LevelId> ids) {
        return Doubt.missing(
                "neither a grade nor a pair places " + names(ids),
                new Need("levels.csv", "grade"),
                Need.policy("pairs"));
    }

    private static String names(Set<LevelId> ids) {
        String some = ids.stream().limit(NAMED).map(LevelId::label).collect(Collectors.joining(", "));
        return ids.size() > NAMED ? some + " and " + (ids.size() - NAMED) + " more" : some;
    }
}
