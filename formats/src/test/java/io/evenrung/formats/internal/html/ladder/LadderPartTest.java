package io.evenrung.formats.internal.html.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.Heads;
import io.evenrung.formats.internal.chart.TwinLadder;
import io.evenrung.measure.Favours;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderPartTest {

    @Test
    void rails_break_where_a_rung_is_missing() {
        Rows rows = Rows.of(Ladders.of(
                "Design",
                Ladders.row("3", List.of(Ladders.rung("IC3")), List.of(Ladders.rung("M3"))),
                Ladders.hole("2", TwinLadder.Hole.IC, Ladders.rung("M2")),
                Ladders.row("1", List.of(Ladders.rung("IC1")), List.of(Ladders.rung("M1")))));
        assertEquals(4, Rails.of(rows, Side.IC).size(), "two stretches of two rails");
        assertEquals(2, Rails.of(rows, Side.MANAGEMENT).size());
    }

    @Test
    void a_hole_is_drawn_and_named() {
        Part part = part(Ladders.of("Design", Ladders.hole("2", TwinLadder.Hole.IC, Ladders.rung("M2"))));
        assertEquals(List.of("no rung"), words(part, "bad"));
    }

    @Test
    void grades_without_a_rung_are_seen_between_those_that_have_one() {
        Part part = part(Ladders.of(
                "Design",
                Ladders.row("26", List.of(Ladders.rung("P5")), List.of()),
                Ladders.row("24", List.of(Ladders.rung("P4")), List.of()),
                Ladders.row("12", List.of(Ladders.rung("P1")), List.of())));
        assertEquals(List.of("25", "23", "…", "13"), words(part, "skip"));
    }

    @Test
    void a_dead_end_is_marked_in_words() {
        TwinLadder.Rung rung = new TwinLadder.Rung("P5", Heads.WITHHELD, false, true, List.of());
        Part part = part(Ladders.of("Design", Ladders.row("26", List.of(rung), List.of())));
        assertEquals(List.of("dead end"), words(part, "bad"));
        assertTrue(words(part, "halo").contains("*"));
    }

    @Test
    void the_arrow_points_to_the_track_that_is_favoured() {
        assertEquals(Side.MANAGEMENT.left - 3, tip(Favours.MANAGEMENT));
        assertEquals(Side.IC.right + 3, tip(Favours.INDIVIDUAL_CONTRIBUTORS));
    }

    @Test
    void what_is_violated_is_told_first() {
        TwinLadder ladder = Ladders.of(
                "Design",
                Ladders.hole("9", TwinLadder.Hole.IC, Ladders.rung("M2")),
                Ladders.paired(
                        Ladders.pair(Outcome.VIOLATED, Favours.MANAGEMENT, 0.124),
                        Ladders.rung("P5"),
                        Ladders.rung("M1")));
        assertEquals(
                "1 pairs of rungs, violated: P5 = M1. 1 no IC rung: grade 9. 1 IC rungs and 2 management rungs.",
                InWords.ladders(ladder));
        assertEquals("1 gaps, violated: P5 = M1 +12.4 %, margin 5 %.", InWords.gaps(ladder));
    }

    private static double tip(Favours favours) {
        TwinLadder.Pair pair = Ladders.pair(Outcome.VIOLATED, favours, null);
        Part part = part(Ladders.of("Design", Ladders.paired(pair, Ladders.rung("P5"), Ladders.rung("M1"))));
        return part.all()
                .filter(Mark.Outline.class::isInstance)
                .map(Mark.Outline.class::cast)
                .findFirst()
                .orElseThrow()
                .points()
                .get(0);
    }

    private static Part part(TwinLadder ladder) {
        return LadderPart.of(ladder, Rows.of(ladder));
    }

    private static List<String> words(Part part, String style) {
        return part.all()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .filter(words -> words.style().equals(style))
                .map(Mark.Words::text)
                .toList();
    }
}
