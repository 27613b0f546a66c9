package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.Cohort;
import io.evenrung.model.LevelId;
import io.evenrung.model.Snapshot;
import io.evenrung.model.SnapshotHistory;
import io.evenrung.model.Supplied;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is known where people or their moves are not: aggregates, and yearly snapshots. */
final class HistoryParts {

    private HistoryParts() {}

    static List<Arbitrary<Part>> all(Draws draws) {
        return List.of(
                new Maybe(Draws.between(1, 9).map(HistoryParts::cohorts), 1, 10),
                new Maybe(
                        Combinators.combine(Draws.between(1, 3), draws.habit())
                                .as((years, risen) -> snapshots(years, risen, draws.even())),
                        1,
                        6));
    }

    /** In the place of people. */
    private static Part cohorts(int heads) {
        return (organization, cast) -> {
            List<Cohort> cohorts = new ArrayList<>();
            for (Rung rung : cast.rungs()) {
                cohorts.add(new Cohort(
                        rung.id(),
                        "Job " + rung.id().label(),
                        null,
                        heads,
                        cast.pay(rung.grade(cast.shift(rung)), 100)));
            }
            return organization.withPractice(organization.practice().withCohorts(Supplied.of(cohorts)));
        };
    }

    /** Of everybody at work, for so many years; those whom the habit names stood a rung lower in the first. */
    private static Part snapshots(int years, Habit risen, boolean even) {
        return (organization, cast) -> {
            List<Snapshot> all = new ArrayList<>();
            for (Member member : cast.atWork()) {
                LevelId level = member.worker().level();
                for (int year = 0; year <= years && level != null; year++) {
                    LevelId below = member.below(even);
                    boolean isLower = year == years && below != null && risen.of(member);
                    all.add(new Snapshot(
                            member.id(), cast.asOf().minusYears(year), isLower && below != null ? below : level));
                }
            }
            return organization.withPractice(
                    organization.practice().withHistory(new SnapshotHistory(Supplied.of(all), new TreeSet<>())));
        };
    }
}
