package io.evenrung.measure.ladder;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Operand;
import io.evenrung.measure.RungPair;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.Standing;
import io.evenrung.measure.scene.StandingDoubt;
import io.evenrung.model.Level;
import io.evenrung.model.LevelPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How high the IC ladder of a family reaches beside its management ladder. */
final class Heights {

    private Heights() {}

    static void measure(Scene scene, FamilyLadders family, Standing standing, Sink sink) {
        Subject subject = Subject.family(family.id());
        if (family.management().isEmpty()) {
            Doubt none = Mapping.noRung(scene, family, "management rung");
            sink.add(SeniorRungs.class, subject, none);
            sink.add(Ceiling.class, subject, none);
            return;
        }
        sink.add(senior(scene, family, standing, subject));
        if (family.individualContributor().isEmpty()) {
            sink.add(Ceiling.class, subject, Mapping.noRung(scene, family, "IC rung"));
        } else {
            sink.add(ceiling(scene, family, standing, subject));
        }
    }

    private static SeniorRungs senior(Scene scene, FamilyLadders family, Standing standing, Subject subject) {
        List<Level> senior = standing.senior();
        List<Level> perhaps = standing.perhapsSenior();
        List<Operand> operands = new ArrayList<>();
        operands.add(Operand.text("first management rung", names(scene, standing.firstManagement())));
        addRungs(operands, "IC rungs at or above it", scene, senior);
        if (!perhaps.isEmpty()) {
            addRungs(operands, "IC rungs that may stand at or above it", scene, perhaps);
            operands.add(Operand.count("IC rungs at or above it, at most", Rungs.count(senior, perhaps)));
        }
        return new SeniorRungs(
                subject,
                Rungs.count(senior),
                Rungs.count(senior, perhaps),
                Rungs.count(family.management()),
                StandingDoubt.between(standing, perhaps, family.management()),
                operands,
                conditions(scene, family));
    }

    private static Ceiling ceiling(Scene scene, FamilyLadders family, Standing standing, Subject subject) {
        Map<Boolean, List<Level>> reached = standing.aboveAllIcs().stream()
                .collect(Collectors.partitioningBy(manager -> isPlaced(scene, family, manager)));
        List<Level> above = reached.getOrDefault(true, List.of());
        List<Level> byRankAlone = reached.getOrDefault(false, List.of());
        List<Level> unknown = standing.perhapsAboveAllIcs();
        List<Level> perhaps =
                Stream.concat(byRankAlone.stream(), unknown.stream()).toList();
        Doubt doubt = StandingDoubt.between(standing, family.individualContributor(), unknown);
        List<Operand> operands = new ArrayList<>();
        operands.add(Operand.text("top IC rung", names(scene, standing.topIcs())));
        addRungs(operands, "management rungs above it", scene, above);
        if (!perhaps.isEmpty()) {
            addRungs(operands, "management rungs that may stand above it", scene, perhaps);
            operands.add(Operand.count("management rungs above it, at most", Rungs.count(above, perhaps)));
        }
        return new Ceiling(
                subject,
                Rungs.count(above),
                Rungs.count(above, perhaps),
                doubt == null && !byRankAlone.isEmpty() ? StandingDoubt.ungraded(byRankAlone) : doubt,
                operands,
                conditions(scene, family));
    }

    /**
     * Whether a grade or a declared pair of its own says where a rung stands. Its rank alone says so only in a family that
     * has no grades: among graded rungs, one without a grade may have been seen in the payroll and never been evaluated.
     */
    private static boolean isPlaced(Scene scene, FamilyLadders family, Level rung) {
        boolean isPaired = scene.organization().architecture().pairs().stream()
                .anyMatch(pair -> pair.management().equals(rung.id()));
        boolean hasNoGrades = Stream.concat(family.individualContributor().stream(), family.management().stream())
                .allMatch(level -> level.grade() == null);
        return rung.grade() != null || isPaired || hasNoGrades;
    }

    private static List<String> conditions(Scene scene, FamilyLadders family) {
        List<String> conditions = new ArrayList<>();
        for (RungPair pair : scene.pairsOf(family.id())) {
            conditions.addAll(scene.conditionsOf(pair));
        }
        conditions.addAll(Mapping.leftOut(scene, family));
        return conditions;
    }

    private static void addRungs(List<Operand> operands, String what, Scene scene, List<Level> rungs) {
        operands.add(Operand.count(what, Rungs.count(rungs)));
        if (!rungs.isEmpty()) {
            operands.add(Operand.text("these " + what, names(scene, rungs)));
        }
    }

    private static String names(Scene scene, List<Level> rungs) {
        return Rungs.of(rungs).stream()
                .map(levels -> levels.stream().map(level -> name(scene, level)).collect(Collectors.joining(" or ")))
                .collect(Collectors.joining(", "));
    }

    /** As {@code M2 (grade 26)} or {@code M2 (paired with IC4)}: what its standing rests on. */
    private static String name(Scene scene, Level rung) {
        List<String> basis = new ArrayList<>();
        if (rung.grade() != null) {
            basis.add("grade " + rung.grade());
        }
        for (LevelPair pair : scene.organization().architecture().pairs()) {
            if (pair.management().equals(rung.id())) {
                basis.add("paired with " + pair.individualContributor().code());
            } else if (pair.individualContributor().equals(rung.id())) {
                basis.add("paired with " + pair.management().code());
            }
        }
        return rung.id().code() + (basis.isEmpty() ? "" : " (" + String.join(", ", basis) + ")");
    }
}
