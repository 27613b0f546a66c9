package io.evenrung.measure.pay;

import io.evenrung.measure.RungPair;
import io.evenrung.measure.scene.RangeInForce;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Cohort;
import io.evenrung.model.LevelId;
import io.evenrung.model.Worker;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Pay by paired rung, pay zone and currency, from one pass over the workforce. The pay zone of people without any is the empty
 * text.
 */
final class Payrolls {

    /** People on one rung in one pay zone, and the pay of those whose pay is known, by currency code. */
    static final class Zone {

        private long heads;
        private final SortedMap<String, Payroll> byCurrency = new TreeMap<>();

        long heads() {
            return heads;
        }

        /** Of these, people whose pay is known. */
        long paid() {
            return byCurrency.values().stream().mapToLong(Payroll::people).sum();
        }

        SortedMap<String, Payroll> byCurrency() {
            return Collections.unmodifiableSortedMap(byCurrency);
        }

        private Payroll in(Currency currency) {
            return byCurrency.computeIfAbsent(currency.getCurrencyCode(), c -> new Payroll(currency));
        }
    }

    private static final Zone NOBODY = new Zone();

    private final Map<LevelId, SortedMap<String, Zone>> rungs = new HashMap<>();
    private final boolean ofPersons;
    private boolean hasPay;

    private Payrolls(Scene scene, boolean ofPersons) {
        this.ofPersons = ofPersons;
        for (RungPair pair : scene.pairs()) {
            rungs.put(pair.individualContributor(), new TreeMap<>());
            rungs.put(pair.management(), new TreeMap<>());
        }
    }

    /** From persons where the pay of any is known, else from cohorts. */
    static Payrolls of(Scene scene) {
        Payrolls persons = ofPersons(scene);
        if (persons.hasPay()) {
            return persons;
        }
        Payrolls cohorts = ofCohorts(scene);
        return cohorts.hasPay() ? cohorts : persons;
    }

    /** From the workers at work on the as-of date. */
    private static Payrolls ofPersons(Scene scene) {
        Payrolls payrolls = new Payrolls(scene, true);
        for (Worker worker : scene.organization().practice().workers()) {
            if (!worker.isAtWorkOn(scene.organization().asOf())) {
                continue;
            }
            payrolls.hasPay |= worker.pay() != null;
            Zone zone = payrolls.zone(worker.level(), worker.payZone());
            if (zone != null) {
                zone.heads++;
                if (worker.pay() != null) {
                    zone.in(worker.pay().currency()).addPerson(worker.pay());
                }
            }
        }
        return payrolls;
    }

    private static Payrolls ofCohorts(Scene scene) {
        Payrolls payrolls = new Payrolls(scene, false);
        for (Cohort cohort : scene.organization().practice().cohorts()) {
            payrolls.hasPay |= cohort.meanPay() != null;
            Zone zone = payrolls.zone(cohort.level(), cohort.payZone());
            if (zone != null) {
                zone.heads += cohort.headcount();
                if (cohort.meanPay() != null) {
                    zone.in(cohort.meanPay().currency()).addCohort(cohort.headcount(), cohort.meanPay());
                }
            }
        }
        return payrolls;
    }

    /** Whether they hold the pay of each person, and not means alone. */
    boolean areOfPersons() {
        return ofPersons;
    }

    /** Whether the pay of anybody at all is known, on whatever rung. */
    boolean hasPay() {
        return hasPay;
    }

    /** The pay zones in which anybody stands on either rung of a pair; the empty text alone if nobody does. */
    SortedSet<String> zones(RungPair pair) {
        SortedSet<String> zones =
                new TreeSet<>(zonesOf(pair.individualContributor()).keySet());
        zones.addAll(zonesOf(pair.management()).keySet());
        if (zones.isEmpty()) {
            zones.add("");
        }
        return zones;
    }

    /** People who stand on paired rungs and whose pay is not known. */
    long unpaid() {
        return rungs.values().stream()
                .flatMap(zones -> zones.values().stream())
                .mapToLong(zone -> zone.heads() - zone.paid())
                .sum();
    }

    /** What a verdict is conditional on where some people's pay is not known. */
    static Optional<String> leftOut(long unpaid, String who, Scene scene) {
        int least = scene.minimumCell();
        return unpaid == 0
                ? Optional.empty()
                : Optional.of(who + " whose pay is not known are left out: "
                        + (unpaid < least ? "fewer than " + least : unpaid));
    }

    Zone at(LevelId rung, String zone) {
        return zonesOf(rung).getOrDefault(zone, NOBODY);
    }

    SortedMap<String, Zone> zonesOf(LevelId rung) {
        return rungs.getOrDefault(rung, Collections.emptySortedMap());
    }

    private @Nullable Zone zone(@Nullable LevelId level, @Nullable String payZone) {
        SortedMap<String, Zone> zones = level == null ? null : rungs.get(level);
        return zones == null ? null : zones.computeIfAbsent(RangeInForce.zoneOf(payZone), z -> new Zone());
    }
}
