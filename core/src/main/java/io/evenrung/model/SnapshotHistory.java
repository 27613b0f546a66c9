package io.evenrung.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Yearly snapshots, and the years that do not link to the year before.
 *
 * @param snapshots at most one a person a year; held by person, then date
 * @param breaks years across whose start nothing may be concluded: with 2016, nothing is read between 2015 and 2016
 */
public record SnapshotHistory(Supplied<Snapshot> snapshots, SortedSet<Integer> breaks) {

    public SnapshotHistory {
        snapshots = Practice.ordered(
                snapshots, Comparator.comparing(Snapshot::worker).thenComparing(Snapshot::date));
        breaks = Collections.unmodifiableSortedSet(new TreeSet<>(breaks));
        Snapshot before = null;
        for (Snapshot snapshot : snapshots) {
            if (before != null
                    && before.worker().equals(snapshot.worker())
                    && before.date().getYear() == snapshot.date().getYear()) {
                throw new IllegalArgumentException(
                        "a person has two snapshots in " + snapshot.date().getYear() + ": keep one a year");
            }
            before = snapshot;
        }
    }

    public static SnapshotHistory absent() {
        return new SnapshotHistory(Supplied.absent(), new TreeSet<>());
    }
}
