package io.evenrung.formats.internal.html.ladder;

import io.evenrung.formats.internal.chart.TwinLadder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pay ranges of one row, and pay where there is no range, in the order in which they are drawn: by pay zone, and in each first those of ICs. */
final class PayBars {

    private PayBars() {}

    /**
     * One range of one rung, or the pay on it alone.
     *
     * @param range null where there is none
     * @param middle median or mean pay; null where it is not known
     * @param middleIs which of both it is
     */
    record Bar(
            TwinLadder.Rung rung,
            boolean isIc,
            String payZone,
            String currency,
            TwinLadder.@Nullable Range range,
            @Nullable Double middle,
            String middleIs) {

        /** All amounts that are drawn. */
        List<Double> amounts() {
            List<Double> amounts = new ArrayList<>();
            if (range != null) {
                amounts.addAll(List.of(range.minimum(), range.midpoint(), range.maximum()));
            }
            if (middle != null) {
                amounts.add(middle);
            }
            return amounts;
        }
    }

    /** Those of one row in one currency. */
    static List<Bar> of(TwinLadder.Row row, String currency) {
        return all(row).stream().filter(bar -> bar.currency().equals(currency)).toList();
    }

    /** The currencies of a family: those it names first, then any other that a range has. */
    static List<String> currencies(TwinLadder ladder) {
        return Stream.concat(
                        ladder.currencies().stream(),
                        ladder.rows().stream().flatMap(row -> all(row).stream()).map(Bar::currency))
                .distinct()
                .filter(currency -> ladder.rows().stream()
                        .anyMatch(row -> !of(row, currency).isEmpty()))
                .toList();
    }

    /** How many stand in one row at most, whatever the currency. */
    static int most(TwinLadder.Row row) {
        return all(row).stream()
                .map(Bar::currency)
                .distinct()
                .mapToInt(currency -> of(row, currency).size())
                .max()
                .orElse(0);
    }

    private static List<Bar> all(TwinLadder.Row row) {
        List<Bar> bars = Stream.concat(bars(row.ic(), true), bars(row.management(), false))
                .toList();
        List<String> zones = bars.stream().map(Bar::payZone).distinct().toList();
        return bars.stream()
                .sorted(Comparator.comparing(bar -> zones.indexOf(bar.payZone())))
                .toList();
    }

    private static Stream<Bar> bars(Collection<TwinLadder.Rung> rungs, boolean isIc) {
        return rungs.stream()
                .flatMap(rung -> Stream.concat(
                        rung.ranges().stream().map(range -> bar(rung, isIc, range)),
                        rung.unranged().stream().map(middle -> bar(rung, isIc, middle))));
    }

    private static Bar bar(TwinLadder.Rung rung, boolean isIc, TwinLadder.Range range) {
        return new Bar(rung, isIc, range.payZone(), range.currency(), range, range.middle(), range.middleIs());
    }

    private static Bar bar(TwinLadder.Rung rung, boolean isIc, TwinLadder.Middle middle) {
        return new Bar(rung, isIc, middle.payZone(), middle.currency(), null, middle.amount(), middle.is());
    }
}
