package io.evenrung.measure.ladder;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which job families and teams go without one of the tracks. */
final class DualPaths {

    private static final Comparator<Waiver> LAST =
            Comparator.comparing(Waiver::until, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private DualPaths() {}

    static void measure(Scene scene, Sink sink) {
        LocalDate asOf = scene.organization().asOf();
        SortedMap<String, Waiver> families = longest(scene, Waiver.Scope.FAMILY);
        for (FamilyLadders family : scene.families()) {
            family(scene, family, Optional.ofNullable(families.get(family.id())), asOf, sink);
        }
        longest(scene, Waiver.Scope.TEAM).forEach((team, waiver) -> {
            List<Operand> operands = new ArrayList<>();
            operands.add(Operand.text("tracks that the team goes without", "at least one, by its waiver"));
            operands.add(operand(waiver));
            sink.add(new DualPath(Subject.team(team), 1, waiver.holdsOn(asOf), Favours.NEITHER, operands));
        });
    }

    private static void family(Scene scene, FamilyLadders family, Optional<Waiver> waiver, LocalDate asOf, Sink sink) {
        int ics = Rungs.count(family.individualContributor());
        int managers = Rungs.count(family.management());
        boolean waived = waiver.map(w -> w.holdsOn(asOf)).orElse(false);
        int missing = (ics == 0 ? 1 : 0) + (managers == 0 ? 1 : 0);
        Subject subject = Subject.family(family.id());
        boolean mayBeUnmapped = missing > 0 && !waived && Mapping.unmapped(scene, family) > 0;
        if (missing == 2 || mayBeUnmapped) {
            String what = missing == 2 ? "IC or management rung" : ics == 0 ? "IC rung" : "management rung";
            sink.add(DualPath.class, subject, Mapping.noRung(scene, family, what));
            return;
        }
        List<Operand> operands = new ArrayList<>();
        operands.add(Operand.count("IC rungs", ics));
        operands.add(Operand.count("management rungs", managers));
        waiver.ifPresent(w -> operands.add(operand(w)));
        sink.add(new DualPath(
                subject, missing, waived, Favours.bySign(Math.signum(managers) - Math.signum(ics)), operands));
    }

    /** For each name the waiver that holds longest, since any that holds exempts. */
    private static SortedMap<String, Waiver> longest(Scene scene, Waiver.Scope scope) {
        SortedMap<String, Waiver> byName = new TreeMap<>();
        for (Waiver waiver : scene.organization().policy().waivers()) {
            if (waiver.scope() == scope) {
                byName.merge(waiver.name(), waiver, (a, b) -> LAST.compare(a, b) >= 0 ? a : b);
            }
        }
        return byName;
    }

    private static Operand operand(Waiver waiver) {
        LocalDate until = waiver.until();
        return until == null
                ? Operand.text("waiver", "undated, which exempts from nothing")
                : Operand.day("waiver until", until);
    }
}
