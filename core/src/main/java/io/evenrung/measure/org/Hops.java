package io.evenrung.measure.org;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.people.ReportingLines;
import io.evenrung.measure.scene.Roster;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.SmallCell;
import io.evenrung.model.Goal;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures the way from the owners of company and unit goals to those who work on them. */
final class Hops {

    private static final Need OWNER = new Need("goals.csv", "owner_id");
    private static final Need DOERS = new Need("goals.csv", "doers");

    private final ReportingLines lines;
    private final Roster roster;
    private final List<Integer> known = new ArrayList<>();
    private int unknown;
    private int withoutDoers;

    private Hops(Scene scene, ReportingLines lines, List<Goal> goals) {
        this.lines = lines;
        this.roster =
                Roster.of(scene, goals.stream().flatMap(g -> g.doers() == null ? Stream.of() : g.doers().stream()));
        goals.forEach(this::count);
    }

    static void measure(Scene scene, ReportingLines lines, Sink sink) {
        Subject subject = Subject.organization();
        Supplied<Goal> goals = scene.organization().practice().development().goals();
        if (goals.isAbsent()) {
            sink.add(GoalHops.class, subject, Doubt.missing("it is not known who does whose goals", OWNER, DOERS));
            return;
        }
        List<Goal> wide = goals.stream()
                .filter(g -> g.scope() == Goal.Scope.COMPANY || g.scope() == Goal.Scope.UNIT)
                .toList();
        if (wide.isEmpty()) {
            sink.add(GoalHops.class, subject, Doubt.inapplicable("there are no goals of the company or a unit"));
            return;
        }
        new Hops(scene, lines, wide).report(scene, sink);
    }

    /** Doers who have left do no work; those whom nobody lists may. */
    private void count(Goal goal) {
        if (goal.doers() == null) {
            withoutDoers++;
            return;
        }
        Worker owner = lines.worker(goal.owner());
        for (String id : goal.doers()) {
            Worker doer = lines.worker(id);
            if (doer == null && roster.isAway(id)) {
                continue;
            }
            Integer steps = owner == null || doer == null ? null : steps(owner, doer);
            if (steps == null) {
                unknown++;
            } else {
                known.add(steps);
            }
        }
    }

    /** Both climb until they meet; null where their lines never do. */
    private @Nullable Integer steps(Worker owner, Worker doer) {
        int steps = 0;
        Worker a = owner;
        Worker b = doer;
        while (a != null && b != null && !a.id().equals(b.id())) {
            if (lines.layerOf(a) >= lines.layerOf(b)) {
                a = lines.managerOf(a);
            } else {
                b = lines.managerOf(b);
            }
            steps++;
        }
        return a == null || b == null ? null : steps;
    }

    private void report(Scene scene, Sink sink) {
        Subject subject = Subject.organization();
        int pairs = known.size() + unknown;
        if (known.isEmpty() && unknown + withoutDoers > 0) {
            sink.add(GoalHops.class, subject, doubt());
        } else if (pairs == 0) {
            sink.add(
                    GoalHops.class, subject, Doubt.inapplicable("nobody at work does a goal of the company or a unit"));
        } else if (pairs < scene.minimumCell()) {
            sink.add(GoalHops.class, subject, SmallCell.tooFew(scene));
        } else {
            boolean isOpen = unknown + withoutDoers > 0;
            double atMost = withoutDoers > 0 ? Double.POSITIVE_INFINITY : median(Double.POSITIVE_INFINITY);
            sink.add(new GoalHops(subject, median(0), atMost, pairs, isOpen ? doubt() : null));
        }
    }

    private double median(double ofUnknown) {
        double[] all = new double[known.size() + unknown];
        Arrays.fill(all, ofUnknown);
        for (int i = 0; i < known.size(); i++) {
            all[i] = known.get(i);
        }
        Arrays.sort(all);
        return (all[(all.length - 1) / 2] + all[all.length / 2]) / 2;
    }

    private Doubt doubt() {
        return Doubt.missing(
                "of some goals it is not known how far those who do the work are from the owner",
                OWNER,
                DOERS,
                new Need("workers.csv", "manager_id"));
    }
}
