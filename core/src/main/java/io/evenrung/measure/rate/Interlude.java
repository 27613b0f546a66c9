package io.evenrung.measure.rate;

import io.evenrung.model.Organization;
import io.evenrung.model.Snapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * What is seen of one person between the snapshots of two years in a row.
 *
 * @param first the earlier snapshot
 * @param second the one of the year after
 */
public record Interlude(Snapshot first, Snapshot second) {

    public String worker() {
        return first.worker();
    }

    /** All up to the as-of date, person by person; none that goes across the start of a year that does not link. */
    public static List<Interlude> all(Organization organization) {
        List<Interlude> all = new ArrayList<>();
        Snapshot before = null;
        for (Snapshot snapshot : organization.practice().history().snapshots()) {
            if (before != null && isLinked(before, snapshot, organization)) {
                all.add(new Interlude(before, snapshot));
            }
            before = snapshot;
        }
        return all;
    }

    private static boolean isLinked(Snapshot before, Snapshot after, Organization organization) {
        int year = after.date().getYear();
        return before.worker().equals(after.worker())
                && before.date().getYear() + 1 == year
                && !organization.practice().history().breaks().contains(year)
                && !after.date().isAfter(organization.asOf());
    }
}
