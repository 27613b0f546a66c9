package io.evenrung.formats.internal.disclosure;

import static io.evenrung.measure.Operand.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.Note;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No figure of fewer people than the least cell is shown; how the check ended is. */
class SmallCellsTest {

    private static final SmallCells CELLS = new SmallCells(new LeastCell(5, 10));
    private static final String PEOPLE =
            "withheld: a figure of fewer than 5 people, or one from which such a figure could be worked out";
    private static final Subject ALL = Subject.organization();

    @Test
    void the_figures_of_four_people_are_withheld_and_how_it_ended_is_not() {
        Finding shown =
                CELLS.shown(Findings.violated(ALL, count("ICs", 40), count("managers", 4), count("IC events", 3)));
        assertEquals(Outcome.VIOLATED, shown.outcome());
        assertEquals(new Value.Text("withheld"), shown.measured());
        assertNull(shown.interval());
        assertEquals(List.of(Operand.text("figures", PEOPLE)), shown.operands());
    }

    @Test
    void the_figures_of_five_people_and_of_nobody_are_shown() {
        Finding five = Findings.violated(ALL, count("ICs", 5), count("managers", 0));
        assertSame(five, CELLS.shown(five));
    }

    @Test
    void a_few_of_a_large_group_are_a_share_of_it() {
        Finding share = Findings.violated(ALL, count("people at work", 50), count("of these, asked", 1));
        assertSame(share, CELLS.shown(share));
    }

    @Test
    void answers_of_nine_are_withheld_and_of_ten_shown() {
        Finding nine = CELLS.shown(Findings.violated(ALL, count("respondents", 9)));
        assertEquals(
                List.of(
                        Operand.text(
                                "figures",
                                "withheld: a result of fewer than 10 respondents, or one from which such a result could be worked out")),
                nine.operands());
        Finding ten = Findings.violated(ALL, count("respondents", 10));
        assertSame(ten, CELLS.shown(ten));
    }

    @Test
    void of_the_few_who_are_left_aside_only_the_number_is_withheld() {
        Finding shown = CELLS.shown(Findings.violated(
                ALL, count("layers of the longest line", 7), count("people cut off from any line", 2)));
        assertEquals(new Value.Number(0.5), shown.measured());
        assertEquals(
                List.of(
                        count("layers of the longest line", 7),
                        Operand.text("people cut off from any line", "fewer than 5")),
                shown.operands());
    }

    @Test
    void a_reason_with_figures_of_a_few_says_no_more_than_how_it_ended() {
        Finding missing = Findings.of(
                Findings.RULE,
                ALL,
                Outcome.NOT_EVALUATED,
                "of 1 of 3 people it is not known",
                count("people asked", 3));
        assertEquals(
                "of some it is not known; the figures are withheld",
                CELLS.shown(missing).reason());
    }

    @Test
    void a_note_on_a_few_keeps_its_title_alone() {
        Note note = new Note(
                "note.x",
                ALL,
                "What is noted",
                new Value.Number(2),
                null,
                List.of(count("managers", 2), Operand.number("difference", 0.25)),
                List.of(),
                null);
        Note shown = CELLS.shown(note);
        assertEquals(new Value.Text("withheld"), shown.value());
        assertEquals(List.of(Operand.text("figures", PEOPLE)), shown.operands());
    }

    @Test
    void a_condition_does_not_count_the_few_who_are_left_out() {
        Note note = new Note(
                "note.x",
                ALL,
                "What is noted",
                null,
                null,
                List.of(),
                List.of(
                        "exits of unknown rung count for nobody: 2",
                        "people without pay are left out: 5",
                        "see 4.2: 3a"),
                null);
        assertEquals(
                List.of(
                        "exits of unknown rung count for nobody: fewer than 5",
                        "people without pay are left out: 5",
                        "see 4.2: 3a"),
                CELLS.shown(note).conditions());
    }
}
