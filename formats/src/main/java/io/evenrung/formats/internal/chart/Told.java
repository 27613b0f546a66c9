package io.evenrung.formats.internal.chart;

import io.evenrung.finding.Finding;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.LevelId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What findings tell of the number of people on a rung: those about the pay of pairs count them, pay zone by pay zone.
 *
 * @param people counted, in all pay zones
 * @param atLeast how many there must be for the findings to be there
 */
record Told(long people, long atLeast) {

    static final Told NOTHING = new Told(0, 0);

    static Map<LevelId, Told> by(ChartFacts facts) {
        Map<LevelId, Map<String, Told>> zones = new HashMap<>();
        for (String family : facts.families()) {
            for (Finding finding : facts.findings(family)) {
                boolean isOfPay = finding.rule().group().equals("pay")
                        && finding.subject().kind() == Subject.Kind.PAIR
                        && finding.subject().levels().size() == 2;
                if (isOfPay) {
                    see(finding, facts.least(), zones);
                }
            }
        }
        Map<LevelId, Told> told = new HashMap<>();
        zones.forEach((rung, byZone) -> told.put(
                rung,
                byZone.values().stream()
                        .reduce(NOTHING, (a, b) -> new Told(a.people + b.people, a.atLeast + b.atLeast))));
        return told;
    }

    private static void see(Finding finding, int least, Map<LevelId, Map<String, Told>> zones) {
        List<LevelId> pair = finding.subject().levels();
        boolean isMeasured = finding.rule().id().startsWith("pay.lived-gap") && finding.measured() != null;
        for (int side = 0; side < 2; side++) {
            long people = count(finding, side == 0 ? "ICs" : "managers");
            long atLeast = Math.max(people, isMeasured ? least : 0);
            zones.computeIfAbsent(pair.get(side), l -> new HashMap<>())
                    .merge(
                            PairFindings.zone(finding.subject()),
                            new Told(people, atLeast),
                            (a, b) -> new Told(Math.max(a.people, b.people), Math.max(a.atLeast, b.atLeast)));
        }
    }

    private static long count(Finding finding, String name) {
        for (Operand operand : finding.operands()) {
            if (operand.name().equals(name) && operand.value() instanceof Value.Count count) {
                return count.count();
            }
        }
        return 0;
    }
}
