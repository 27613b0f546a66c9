package io.evenrung.measure.manager;

import io.evenrung.measure.Need;
import io.evenrung.measure.Tally;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts people where several facts may be missing, and asks for those alone that are. */
final class Counts {

    private final SortedSet<Need> needs = new TreeSet<>();
    private long met;
    private long unmet;
    private long unknown;

    /**
     * Counts one more.
     *
     * @param has whether this one has it; null where that is not known
     * @param need what would tell; looked at only where it is not known
     */
    void add(@Nullable Boolean has, Need need) {
        if (has == null) {
            unknown++;
            needs.add(need);
        } else if (has) {
            met++;
        } else {
            unmet++;
        }
    }

    Tally high(String whole, String part) {
        return new Tally(whole, part, met, unmet, unknown, Tally.Aim.HIGH, List.copyOf(needs));
    }
}
