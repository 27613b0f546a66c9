package io.evenrung.formats.internal.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.SmallCell;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in place of figures does not tell those of a few from those from which they would follow. */
class ReasonsTest {

    private static final LeastCell LEAST = new LeastCell(5, 10);
    private static final Reasons REASONS = new Reasons(LEAST);
    private static final String SAME =
            "withheld: a figure of fewer than 5 people, or one from which such a figure could be worked out";

    @Test
    void a_few_and_those_withheld_beside_them_are_spoken_of_in_the_same_words() {
        Finding few = Findings.hidden(Subject.family("Legal"));
        Finding beside = Findings.violated(Subject.family("Design"), SmallCell.withheld());
        assertEquals(SAME, REASONS.reworded(few).reason());
        assertEquals(
                List.of(Operand.text("figures", SAME)), REASONS.reworded(beside).operands());
        assertEquals(Operand.text("figures", SAME), Reasons.figures(few, LEAST));
    }

    @Test
    void every_other_reason_stays() {
        Finding other = Findings.of(
                Findings.RULE, Subject.organization(), Outcome.NOT_EVALUATED, "nobody's last craft output is known");
        assertSame(other, REASONS.reworded(other));
    }
}
