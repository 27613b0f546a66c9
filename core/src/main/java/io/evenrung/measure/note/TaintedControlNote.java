package io.evenrung.measure.note;

import io.evenrung.measure.Note;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.measure.note.PaidPeople.Cell;
import io.evenrung.measure.scene.RungGroups;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.SmallCell;
import io.evenrung.measure.statistics.GapStratum;
import io.evenrung.measure.statistics.StratifiedGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The GAP with fewer and with more of what is usually held equal. Rungs, visible work and recognition are handed out by the same
 * organisation as pay: what they explain may be the inequality itself, and not its excuse.
 */
final class TaintedControlNote {

    private static final String ID = "note.tainted-control";
    private static final String TITLE = "How much of the gap in pay is explained by levelling itself";

    private final Scene scene;
    private final PaidPeople people;

    TaintedControlNote(Scene scene, PaidPeople people) {
        this.scene = scene;
        this.people = people;
    }

    void write(Sink sink) {
        RungGroups groups = RungGroups.of(scene);
        Function<Cell, List<String>> place = cell -> List.of(cell.level().family(), cell.zone(), cell.currency());
        Function<Cell, List<String>> rung = cell -> joined(
                place.apply(cell), PaidPeople.key(groups.groupOf(cell.level()).orElse(cell.level())));
        Optional<StratifiedGap.Estimate> without = estimate(place);
        Optional<StratifiedGap.Estimate> with = estimate(rung);
        if (without.isEmpty() || with.isEmpty()) {
            sink.add(Note.doubtful(ID, Subject.organization(), TITLE, SmallCell.doubt(scene)));
            return;
        }
        List<Operand> operands = new ArrayList<>();
        show("job family × pay zone", without.get(), operands);
        show("job family × pay zone × paired rungs", with.get(), operands);
        if (people.isVisibilityKnown()) {
            estimate(cell -> joined(rung.apply(cell), List.of(cell.isVisible() ? "visible" : "")))
                    .ifPresent(e -> show(
                            "job family × pay zone × paired rungs × visible (led a high-profile project, or was recognised)",
                            e,
                            operands));
        }
        sink.add(new Note(
                ID,
                Subject.organization(),
                TITLE,
                new Value.Share(
                        StrictMath.expm1(without.get().difference() - with.get().difference())),
                null,
                operands,
                List.of("each view is of the people who have a counterpart on the other track in their stratum"),
                null));
    }

    /** Empty where too few people have a counterpart. */
    private Optional<StratifiedGap.Estimate> estimate(Function<Cell, List<String>> key) {
        List<GapStratum> strata = people.strata(key);
        return StratifiedGap.estimate(strata, scene.settings().get(Setting.CONFIDENCE))
                .filter(e -> e.first() >= scene.minimumCell() && e.second() >= scene.minimumCell());
    }

    private static void show(String strata, StratifiedGap.Estimate estimate, List<Operand> operands) {
        operands.add(Operand.share("GAP with strata " + strata, StrictMath.expm1(estimate.difference())));
        operands.add(Operand.share(
                "its interval from", StrictMath.expm1(estimate.interval().low())));
        operands.add(Operand.share("to", StrictMath.expm1(estimate.interval().high())));
    }

    private static List<String> joined(List<String> key, List<String> more) {
        return Stream.concat(key.stream(), more.stream()).toList();
    }
}
