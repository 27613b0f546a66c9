package io.evenrung.measure.pay;

import io.evenrung.measure.statistics.MedianChange;
import io.evenrung.model.Move;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Relative changes of pay on moves of one kind. */
final class Raises {

    private final List<Double> changes = new ArrayList<>();
    private final Set<String> movers = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private int unknown;

    void add(Move move) {
        movers.add(move.worker());
        Double change = move.terms().payChange();
        if (change == null) {
            unknown++;
        } else {
            changes.add(change);
            people.add(move.worker());
        }
    }

    /** Moves of which the change is known. */
    long moves() {
        return changes.size();
    }

    /** How many people moved; who moved twice is one. */
    long movers() {
        return movers.size();
    }

    /** Of these, people of whom a change is known. */
    long people() {
        return people.size();
    }

    /** Moves of which the change is not known. */
    int unknown() {
        return unknown;
    }

    /**
     * The median.
     *
     * @param more further moves that may belong to these, of which the change counts as unknown
     */
    MedianChange median(int more) {
        return MedianChange.of(changes, unknown + more);
    }
}
