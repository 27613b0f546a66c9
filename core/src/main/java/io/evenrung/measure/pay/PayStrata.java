package io.evenrung.measure.pay;

import io.evenrung.measure.scene.RungGroups;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The payrolls laid out for comparison. Only strata with people of both tracks are held. */
final class PayStrata {

    private final List<PayStratum> strata;

    private PayStrata(List<PayStratum> strata) {
        this.strata = strata;
    }

    static PayStrata of(Scene scene, Payrolls payrolls, RungGroups groups) {
        SortedMap<PayStratum.Key, PayStratum> strata = new TreeMap<>();
        for (LevelId rung : new TreeSet<>(scene.levels().keySet())) {
            LevelId group = groups.groupOf(rung).orElse(null);
            if (group == null) {
                continue;
            }
            boolean isIc = scene.kinds().get(rung) == TrackKind.INDIVIDUAL_CONTRIBUTOR;
            for (Map.Entry<String, Payrolls.Zone> zone : payrolls.zonesOf(rung).entrySet()) {
                zone.getValue().byCurrency().forEach((currency, payroll) -> {
                    PayStratum stratum =
                            strata.computeIfAbsent(new PayStratum.Key(group, zone.getKey(), currency), PayStratum::new);
                    (isIc ? stratum.ics() : stratum.managers()).add(payroll);
                });
            }
        }
        return new PayStrata(
                strata.values().stream().filter(PayStratum::hasBoth).toList());
    }

    List<PayStratum> strata() {
        return strata;
    }

    long icPeople() {
        return strata.stream().mapToLong(PayStratum::icPeople).sum();
    }

    long managerPeople() {
        return strata.stream().mapToLong(PayStratum::managerPeople).sum();
    }

    /** Whether either track has fewer people than may be shown. */
    boolean isBelow(int minimumCell) {
        return icPeople() < minimumCell || managerPeople() < minimumCell;
    }

    /** exp(difference) − 1 over the strata's differences between the logarithms of mean pay, weighted n1 n0 ÷ (n1 + n0). */
    double gapOfMeans() {
        double weights = 0;
        double weighted = 0;
        for (PayStratum stratum : strata) {
            weights += stratum.weight();
            weighted += stratum.weight() * stratum.differenceOfMeans();
        }
        return StrictMath.expm1(weighted / weights);
    }
}
