package io.evenrung.measure.note;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Note;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.measure.scene.RungGroups;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.SmallCell;
import io.evenrung.measure.statistics.Decomposition;
import java.util.ArrayList;
import java.util.List;

/**
 * Of the raw difference in pay between the tracks, how much is there because they are spread differently over job families and
 * rungs, and how much because they are paid differently on the same ones. The second is what rungs do not explain; why people
 * stand on the rungs on which they stand is another question.
 */
final class DecompositionNote {

    private static final String ID = "note.decomposition";
    private static final String TITLE =
            "Of the difference in pay between the tracks, the part that is there on the same rungs too";

    private final Scene scene;
    private final PaidPeople people;

    DecompositionNote(Scene scene, PaidPeople people) {
        this.scene = scene;
        this.people = people;
    }

    void write(Sink sink) {
        if (people.currency() == null) {
            sink.add(doubtful(Doubt.inapplicable("people are paid in several currencies, which are never compared")));
            return;
        }
        RungGroups groups = RungGroups.of(scene);
        Decomposition parts = Decomposition.of(people.strata(
                cell -> PaidPeople.key(groups.groupOf(cell.level()).orElse(cell.level()))));
        if (parts.categories() == 0 || !parts.hasCommonSupport()) {
            sink.add(
                    doubtful(
                            Doubt.inapplicable(
                                    "refused for want of common support: fewer than half of the people of one"
                                            + " track stand on rungs that are paired with a rung on which somebody of the other track stands")));
        } else if (parts.first() < scene.minimumCell() || parts.second() < scene.minimumCell()) {
            sink.add(doubtful(SmallCell.doubt(scene)));
        } else {
            sink.add(note(parts));
        }
    }

    private Note note(Decomposition parts) {
        List<Operand> operands = new ArrayList<>();
        operands.add(Operand.share("raw difference in mean log pay, as a share", StrictMath.expm1(parts.difference())));
        operands.add(Operand.number("raw difference in mean log pay", parts.difference()));
        operands.add(Operand.number("part due to the mix of job families and rungs", parts.mix()));
        operands.add(Operand.number("part due to unequal return", parts.unequalReturn()));
        operands.add(Operand.count("categories: paired rungs", parts.categories()));
        operands.add(Operand.count("ICs", parts.first()));
        operands.add(Operand.count("managers", parts.second()));
        operands.add(outside("ICs left out, for want of a counterpart", parts.firstOutside()));
        operands.add(outside("managers left out, for want of a counterpart", parts.secondOutside()));
        return new Note(
                ID,
                Subject.organization(),
                TITLE,
                new Value.Share(StrictMath.expm1(parts.unequalReturn())),
                null,
                operands,
                List.of("the reference is the mean of both tracks; an unequal return is no proof of discrimination"),
                null);
    }

    private Operand outside(String name, long people) {
        int least = scene.minimumCell();
        return people > 0 && people < least ? Operand.text(name, "fewer than " + least) : Operand.count(name, people);
    }

    private static Note doubtful(Doubt doubt) {
        return Note.doubtful(ID, Subject.organization(), TITLE, doubt);
    }
}
