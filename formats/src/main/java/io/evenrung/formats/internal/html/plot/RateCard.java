package io.evenrung.formats.internal.html.plot;

import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.chart.Heads;
import io.evenrung.formats.internal.chart.RungRate;
import io.evenrung.formats.internal.chart.TwinLadder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rates of one job family.
 *
 * @param family its name
 * @param rungs in the order of the table, those of one grade together and its IC rungs first
 */
record RateCard(String family, List<RungRate> rungs) {

    /** More families than this are not drawn; the table holds them all. */
    static final int MOST_FAMILIES = 12;

    RateCard {
        rungs = List.copyOf(rungs);
    }

    /** Those with a rate to draw: the family whose ladders are worst first, as the ladders stand. */
    static List<RateCard> of(Charts charts) {
        Map<String, List<RungRate>> families = new LinkedHashMap<>();
        charts.rates()
                .forEach(r -> families.computeIfAbsent(r.family(), f -> new ArrayList<>())
                        .add(r));
        List<String> worstFirst =
                charts.ladders().stream().map(TwinLadder::family).toList();
        return families.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(r -> r.rate() != null))
                .map(e -> new RateCard(e.getKey(), byGrade(e.getValue())))
                .sorted(Comparator.comparingInt((RateCard c) -> place(worstFirst, c.family()))
                        .thenComparing(
                                Comparator.comparingLong(RateCard::people).reversed())
                        .thenComparing(RateCard::family))
                .toList();
    }

    private static int place(List<String> worstFirst, String family) {
        int place = worstFirst.indexOf(family);
        return place < 0 ? worstFirst.size() : place;
    }

    private static List<RungRate> byGrade(List<RungRate> rungs) {
        Map<String, List<RungRate>> rows = new LinkedHashMap<>();
        for (RungRate rung : rungs) {
            String grade = rung.grade();
            rows.computeIfAbsent(grade == null ? "rung " + rung.rung() : "grade " + grade, g -> new ArrayList<>())
                    .add(rung);
        }
        return rows.values().stream()
                .flatMap(row -> row.stream()
                        .sorted(Comparator.comparing((RungRate r) -> !r.isIc()).thenComparing(RungRate::rung)))
                .toList();
    }

    private long people() {
        return rungs.stream().map(RungRate::people).mapToLong(Heads::count).sum();
    }

    /** One axis for all, so that families compare; an interval may reach beyond it, a rate never does. */
    static Axis axis(List<RateCard> cards) {
        double highest = 0;
        double reach = 0;
        for (RateCard card : cards) {
            for (RungRate rung : card.rungs()) {
                Double rate = rung.rate();
                Double high = rung.high();
                highest = Math.max(highest, rate == null ? 0 : rate);
                reach = Math.max(reach, high == null ? 0 : high);
            }
        }
        return Axis.fromZero(highest > 0 ? Math.min(reach, 2 * highest) : reach);
    }
}
