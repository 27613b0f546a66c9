package io.evenrung.formats.internal.html.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.TwinLadder;
import io.evenrung.measure.Favours;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GapPartTest {

    @Test
    void a_gap_stands_at_its_place_beside_zero_and_the_margin() {
        Part part = part(pair(0.1, null, null));
        double zero =
                only(part, Mark.Line.class, "zero").findFirst().orElseThrow().x1();
        Mark.Block margin = only(part, Mark.Block.class, "margin").findFirst().orElseThrow();
        Extent point = only(part, Mark.Outline.class, "point")
                .findFirst()
                .orElseThrow()
                .extent();
        double gap = (point.left() + point.right()) / 2;
        assertEquals(zero, margin.x() + margin.width() / 2, 1e-9);
        // the margin is 5 % to either side, the gap 10 %
        assertEquals(margin.width(), gap - zero, 1e-9);
    }

    @Test
    void a_gap_off_the_axis_is_an_arrow_with_its_figure() {
        Part part = part(pair(1.87, 1.5, 2.2));
        List<Mark.Outline> arrows = only(part, Mark.Outline.class, "arrow").toList();
        assertEquals(1, arrows.size());
        assertEquals(GapPart.RIGHT, arrows.get(0).points().get(0));
        assertEquals(0, only(part, Mark.Outline.class, "point").count());
        assertTrue(only(part, Mark.Words.class, "violated")
                .anyMatch(words -> words.text().equals("+187.0 %")));
    }

    @Test
    void an_interval_that_leaves_the_axis_ends_in_an_arrow() {
        Part part = part(pair(0.2, -0.1, 0.9));
        assertEquals(1, only(part, Mark.Outline.class, "arrow").count());
        assertEquals(2, only(part, Mark.Line.class, "interval").count(), "the line and its one end");
    }

    @Test
    void where_there_is_no_gap_there_are_words() {
        assertEquals(List.of("violated"), GapPart.remark(row(pair(null, null, null), "")));
        assertEquals(
                List.of("fewer than 5 people"), GapPart.remark(row(pair(null, null, null), "fewer than 5 people")));
        assertEquals(List.of(), GapPart.remark(row(pair(0.1, null, null), "")));
    }

    @Test
    void the_drawing_ends_with_the_last_row_that_something_is_said_of() {
        TwinLadder.Row said = row(pair(0.1, null, null), "");
        TwinLadder.Row silent = Ladders.row("6", List.of(Ladders.rung("P4")), List.of());
        TwinLadder ladder = Ladders.of("Design", said, silent, silent);
        Rows rows = Rows.of(ladder);
        double height = GapPart.of(ladder, rows).orElseThrow().height();
        assertEquals(rows.height() - 2 * rows.rungs().get(1).height(), height);
    }

    @Test
    void a_family_without_gaps_and_without_remarks_has_no_such_drawing() {
        TwinLadder ladder = Ladders.of("Design", Ladders.row("6", List.of(Ladders.rung("P4")), List.of()));
        assertTrue(GapPart.of(ladder, Rows.of(ladder)).isEmpty());
    }

    private static TwinLadder.Row row(TwinLadder.Pair pair, String remark) {
        return new TwinLadder.Row(
                "7",
                true,
                List.of(Ladders.rung("P5")),
                List.of(Ladders.rung("M1")),
                TwinLadder.Hole.NONE,
                pair,
                remark);
    }

    private static TwinLadder.Pair pair(@Nullable Double gap, @Nullable Double low, @Nullable Double high) {
        return new TwinLadder.Pair(
                "P5 = M1",
                Outcome.VIOLATED,
                Favours.MANAGEMENT,
                List.of(),
                gap,
                gap == null ? "" : Percent.of(gap),
                low,
                high,
                0.05,
                Outcome.VIOLATED);
    }

    private static Part part(TwinLadder.Pair pair) {
        TwinLadder ladder = Ladders.of("Design", row(pair, ""));
        return GapPart.of(ladder, Rows.of(ladder)).orElseThrow();
    }

    private static <M extends Mark> Stream<M> only(Part part, Class<M> kind, String style) {
        return part.all()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(mark -> LayoutProperties.style(mark).startsWith(style));
    }
}
