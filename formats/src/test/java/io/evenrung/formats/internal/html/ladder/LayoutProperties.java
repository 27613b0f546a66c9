package io.evenrung.formats.internal.html.ladder;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.formats.internal.chart.TwinLadder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LayoutProperties {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothing_leaves_its_drawing(@ForAll("ladders") TwinLadder ladder) {
        for (Part part : LadderFigure.parts(ladder)) {
            Extent box = new Extent(0, 0, part.width(), part.height());
            part.all().forEach(mark -> assertTrue(box.holds(mark.extent()), () -> part.kind() + " " + mark));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void no_words_stand_on_other_words(@ForAll("ladders") TwinLadder ladder) {
        for (Part part : LadderFigure.parts(ladder)) {
            List<Mark.Words> words = only(part.all(), Mark.Words.class).toList();
            for (int i = 0; i < words.size(); i++) {
                for (Mark.Words other : words.subList(i + 1, words.size())) {
                    Mark.Words one = words.get(i);
                    assertFalse(one.extent().overlaps(other.extent()), () -> one + " and " + other);
                }
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_rung_every_range_and_every_gap_is_drawn(@ForAll("ladders") TwinLadder ladder) {
        List<Part> parts = LadderFigure.parts(ladder);
        List<TwinLadder.Rung> rungs = ladder.rows().stream()
                .flatMap(row -> Stream.concat(row.ic().stream(), row.management().stream()))
                .toList();
        List<TwinLadder.Pair> pairs = ladder.rows().stream()
                .map(TwinLadder.Row::pair)
                .filter(Objects::nonNull)
                .toList();
        assertAll(
                () -> assertEquals(rungs.size(), styled(parts, "ladders", "rung ")),
                () -> assertEquals(
                        rungs.stream().mapToInt(rung -> rung.ranges().size()).sum(), styled(parts, "pay", "bar ")),
                () -> assertEquals(pairs.size(), styled(parts, "ladders", "bead ")),
                () -> assertEquals(
                        pairs.stream().filter(pair -> pair.gap() != null).count(),
                        styled(parts, "gap", "sign ") - doubleStrokes(pairs)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void pay_is_drawn_true_to_scale(@ForAll("ladders") TwinLadder ladder) {
        for (String currency : PayBars.currencies(ladder)) {
            Part part = PayPart.of(ladder, Rows.of(ladder), currency, true).orElseThrow();
            List<PayBars.Bar> bars = ladder.rows().stream()
                    .flatMap(row -> PayBars.of(row, currency).stream())
                    .filter(bar -> bar.range() != null)
                    .toList();
            List<Mark.Block> blocks = only(part.all(), Mark.Block.class).toList();
            assertEquals(bars.size(), blocks.size());
            for (int i = 1; i < bars.size(); i++) {
                TwinLadder.Range first = Objects.requireNonNull(bars.get(0).range());
                TwinLadder.Range range = Objects.requireNonNull(bars.get(i).range());
                // places differ as amounts do, by one and the same factor
                assertEquals(
                        (blocks.get(i).x() - blocks.get(0).x()) * (range.maximum() - range.minimum()),
                        blocks.get(i).width() * (range.minimum() - first.minimum()),
                        1e-6 * Math.max(1, range.maximum()));
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void small_ladders_stay_in_their_drawing_too(@ForAll("families") List<TwinLadder> families) {
        SheetScale scale = SheetScale.of(families);
        for (TwinLadder family : families) {
            Part part = Thumb.of(family, scale);
            Extent box = new Extent(0, 0, part.width(), part.height());
            part.all().forEach(mark -> assertTrue(box.holds(mark.extent()), () -> part.height() + " " + mark));
        }
    }

    @Provide
    Arbitrary<TwinLadder> ladders() {
        return Ladders.any();
    }

    @Provide
    Arbitrary<List<TwinLadder>> families() {
        return Ladders.any().list().ofMinSize(1).ofMaxSize(6);
    }

    /** Signs of two strokes count once more, those of three twice more. */
    private static long doubleStrokes(List<TwinLadder.Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.gap() != null)
                .mapToLong(pair -> Signs.bare(0, 0, 1, pair.gapOutcome()).size() - 1)
                .sum();
    }

    private static long styled(List<Part> parts, String kind, String style) {
        return parts.stream()
                .filter(part -> part.kind().equals(kind))
                .flatMap(Part::all)
                .filter(mark -> style(mark).startsWith(style))
                .count();
    }

    static String style(Mark mark) {
        if (mark instanceof Mark.Line line) {
            return line.style();
        }
        if (mark instanceof Mark.Block block) {
            return block.style();
        }
        if (mark instanceof Mark.Disc disc) {
            return disc.style();
        }
        if (mark instanceof Mark.Outline outline) {
            return outline.style();
        }
        return mark instanceof Mark.Words words ? words.style() : "";
    }

    private static <M extends Mark> Stream<M> only(Stream<Mark> marks, Class<M> kind) {
        return marks.filter(kind::isInstance).map(kind::cast);
    }
}
