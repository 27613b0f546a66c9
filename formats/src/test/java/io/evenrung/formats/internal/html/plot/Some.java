package io.evenrung.formats.internal.html.plot;

import io.evenrung.finding.Outcome;
import io.evenrung.finding.PromiseKeeping;
import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.chart.DataTable;
import io.evenrung.formats.internal.chart.Flow;
import io.evenrung.formats.internal.chart.Gap;
import io.evenrung.formats.internal.chart.Heads;
import io.evenrung.formats.internal.chart.HeatMap;
import io.evenrung.formats.internal.chart.RungRate;
import io.evenrung.formats.internal.chart.TwinLadder;
import io.evenrung.measure.Favours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small charts of one thing each. */
final class Some {

    static final String HOSTILE = "<script>alert(1)</script>\"'&\u202e";

    static final DataTable TABLE =
            new DataTable("some", "Some figures.", List.of(DataTable.Column.words("name", "name")), List.of());

    private static final HeatMap NO_SQUARES = new HeatMap(List.of("Organisation"), List.of());

    private Some() {}

    static Charts nothing() {
        return new Charts(List.of(), NO_SQUARES, List.of(), List.of(), List.of(), List.of(), 5);
    }

    static Charts heatMap(HeatMap map) {
        return new Charts(List.of(), map, List.of(), List.of(), List.of(), List.of(), 5);
    }

    static Charts gaps(List<Gap> gaps) {
        return new Charts(List.of(), NO_SQUARES, gaps, List.of(), List.of(), List.of(), 5);
    }

    static Charts flows(Flow... flows) {
        return new Charts(List.of(), NO_SQUARES, List.of(), List.of(flows), List.of(), List.of(), 5);
    }

    static Charts rates(List<TwinLadder> ladders, List<RungRate> rates) {
        return new Charts(ladders, NO_SQUARES, List.of(), List.of(), rates, List.of(), 5);
    }

    static Charts promises(List<PromiseKeeping> promises) {
        return new Charts(List.of(), NO_SQUARES, List.of(), List.of(), List.of(), promises, 5);
    }

    static Gap difference(
            String subject, double estimate, @Nullable Double low, @Nullable Double high, Outcome outcome) {
        return new Gap(
                "pay.lived-gap.average",
                subject,
                Gap.Scale.DIFFERENCE,
                estimate,
                estimate + "",
                low,
                high,
                -0.05,
                0.05,
                outcome,
                Favours.bySign(estimate),
                null,
                null);
    }

    static Gap ratio(String subject, double estimate, double low, double high, Outcome outcome) {
        return new Gap(
                "promotion.rate",
                subject,
                Gap.Scale.RATIO,
                estimate,
                estimate + "",
                low,
                high,
                0.8,
                1.25,
                outcome,
                Favours.NEITHER,
                298L,
                1L);
    }

    static RungRate rate(String family, String rung, @Nullable String grade, boolean isIc, @Nullable Double rate) {
        Heads people = rate == null ? Heads.WITHHELD : Heads.of(50);
        Double low = rate == null ? null : Double.valueOf(rate / 2);
        Double high = rate == null ? null : Double.valueOf(rate * 2);
        return new RungRate(family, rung, grade, isIc, people, people, rate == null ? null : 100.0, rate, low, high);
    }

    /** A ladder of which only the family counts here. */
    static TwinLadder ladder(String family) {
        return new TwinLadder(
                family,
                "",
                new TwinLadder.Counts(0, 0, 0, 0),
                List.of(),
                Heads.UNKNOWN,
                Heads.UNKNOWN,
                List.of(),
                List.of());
    }
}
