package io.evenrung.measure.pay;

import io.evenrung.measure.statistics.GapStratum;
import io.evenrung.model.LevelId;
import java.util.ArrayList;
import java.util.List;

/**
 * People who are compared with one another: those on rungs that pairs join, in one pay zone, paid in one currency.
 *
 * @param key what they have in common
 * @param ics payrolls of the IC rungs, in the order of the rungs
 * @param managers payrolls of the management rungs, in the order of the rungs
 */
record PayStratum(Key key, List<Payroll> ics, List<Payroll> managers) {

    /**
     * What the people of a stratum have in common.
     *
     * @param group the rung that stands for the group of rungs
     * @param zone pay zone; the empty text for none
     * @param currency ISO 4217 code
     */
    record Key(LevelId group, String zone, String currency) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byGroup = group.compareTo(other.group);
            int byZone = byGroup != 0 ? byGroup : zone.compareTo(other.zone);
            return byZone != 0 ? byZone : currency.compareTo(other.currency);
        }
    }

    PayStratum(Key key) {
        this(key, new ArrayList<>(), new ArrayList<>());
    }

    long icPeople() {
        return people(ics);
    }

    long managerPeople() {
        return people(managers);
    }

    boolean hasBoth() {
        return icPeople() > 0 && managerPeople() > 0;
    }

    /** The people of the stratum, one by one; empty samples where only means are known. */
    GapStratum people() {
        return new GapStratum(Payroll.sample(ics), Payroll.sample(managers));
    }

    /** Difference between the logarithms of the mean pay of managers and of ICs. */
    double differenceOfMeans() {
        return logOfMean(managers) - logOfMean(ics);
    }

    /** n1 n0 ÷ (n1 + n0). */
    double weight() {
        return (double) icPeople() * managerPeople() / (icPeople() + managerPeople());
    }

    private static double logOfMean(List<Payroll> payrolls) {
        long sum = payrolls.stream().mapToLong(Payroll::sum).sum();
        return StrictMath.log((double) sum / people(payrolls));
    }

    private static long people(List<Payroll> payrolls) {
        return payrolls.stream().mapToLong(Payroll::people).sum();
    }
}
