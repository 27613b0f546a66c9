package io.evenrung.formats.internal.disclosure;

import io.evenrung.formats.internal.disclosure.HeadCounts.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * A reader who works out what can be worked out of the counts and totals that are shown, by linear programming. Knows nothing of how
 * they were chosen.
 */
final class Reader {

    private final List<Count> counts;
    private final List<LinearConstraint> known = new ArrayList<>();

    Reader(List<Count> counts, HeadCounts disclosed) {
        this.counts = counts;
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            double[] alone = sum(List.of(i));
            if (disclosed.isShown(count.family(), count.track(), count.rung())) {
                known.add(new LinearConstraint(alone, Relationship.EQ, count.people()));
            } else {
                long least = Math.max(1, Math.max(count.told(), count.atLeast()));
                known.add(new LinearConstraint(alone, Relationship.GEQ, least));
            }
        }
        totals(disclosed).forEach((name, members) -> {
            if (name.startsWith("shown")) {
                known.add(new LinearConstraint(sum(members), Relationship.EQ, people(members)));
            }
        });
    }

    /** The counts that make up each total, by its name; those that are shown have a name that begins with "shown". */
    Map<String, List<Integer>> totals(HeadCounts disclosed) {
        Map<String, List<Integer>> totals = new TreeMap<>();
        for (int i = 0; i < counts.size(); i++) {
            Count c = counts.get(i);
            add(totals, disclosed.isTotalShown(c.family(), c.track()), c.family() + " " + c.track(), i);
            add(totals, disclosed.isFamilyShown(c.family()), "family " + c.family(), i);
            add(totals, disclosed.isTrackShown(c.track()), "track " + c.track(), i);
            add(totals, disclosed.isWholeShown(), "all", i);
        }
        return totals;
    }

    private static void add(Map<String, List<Integer>> totals, boolean isShown, String name, int member) {
        totals.computeIfAbsent((isShown ? "shown " : "withheld ") + name, n -> new ArrayList<>())
                .add(member);
    }

    /** The least, or the most, that some counts can be together. */
    double bound(List<Integer> members, GoalType goal) {
        try {
            return new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(sum(members), 0),
                            new LinearConstraintSet(known),
                            new NonNegativeConstraint(true),
                            goal)
                    .getValue();
        } catch (MathIllegalStateException e) {
            if (e.getSpecifier() == LocalizedOptimFormats.UNBOUNDED_SOLUTION) {
                return Double.POSITIVE_INFINITY;
            }
            throw new AssertionError("what is shown contradicts itself", e);
        }
    }

    private double[] sum(List<Integer> members) {
        double[] coefficients = new double[counts.size()];
        members.forEach(i -> coefficients[i] = 1);
        return coefficients;
    }

    private long people(List<Integer> members) {
        return members.stream().mapToLong(i -> counts.get(i).people()).sum();
    }
}
