package io.evenrung.measure.statistics;

import java.util.List;

/**
 * The sums over strata that a stratified difference needs. One person less changes them by a closed form, so that leaving out
 * each in turn is linear.
 *
 * @param centre the difference of all, from which the strata's differences are counted lest digits cancel
 * @param weights sum of w = n1 n0 ÷ (n1 + n0)
 * @param deviations sum of w (d − centre), d being the difference within a stratum
 * @param squaredDeviations sum of w (d − centre)²
 * @param withinGroups sum of squared deviations from the means of the groups
 * @param degreesOfFreedom people − strata − 1
 */
record GapSums(
        double centre,
        double weights,
        double deviations,
        double squaredDeviations,
        double withinGroups,
        long degreesOfFreedom) {

    static GapSums of(List<GapStratum> strata) {
        double weights = 0;
        double weighted = 0;
        double pivot = strata.isEmpty() ? 0 : strata.get(0).difference();
        for (GapStratum s : strata) {
            weights += s.weight();
            weighted += s.weight() * (s.difference() - pivot);
        }
        double centre = strata.isEmpty() ? 0 : pivot + weighted / weights;
        double deviations = 0;
        double squaredDeviations = 0;
        double withinGroups = 0;
        long people = 0;
        for (GapStratum s : strata) {
            double deviation = s.difference() - centre;
            deviations += s.weight() * deviation;
            squaredDeviations += s.weight() * deviation * deviation;
            withinGroups += s.first().squares() + s.second().squares();
            people += s.first().size() + s.second().size();
        }
        return new GapSums(centre, weights, deviations, squaredDeviations, withinGroups, people - strata.size() - 1);
    }

    double difference() {
        return centre + deviations / weights;
    }

    double standardError() {
        double residual = withinGroups + squaredDeviations - deviations * deviations / weights;
        return Math.sqrt(Math.max(0, residual) / degreesOfFreedom / weights);
    }

    GapSums withoutFirst(GapStratum stratum, int person) {
        return without(stratum, stratum.first(), stratum.second(), person, 1);
    }

    GapSums withoutSecond(GapStratum stratum, int person) {
        return without(stratum, stratum.second(), stratum.first(), person, -1);
    }

    /** {@code sign}: which way the difference goes if the mean of the person's group falls. */
    private GapSums without(GapStratum stratum, Sample own, Sample other, int person, int sign) {
        double before = stratum.difference() - centre;
        double weight = stratum.weight();
        int left = own.size() - 1;
        if (left == 0) {
            return new GapSums(
                    centre,
                    weights - weight,
                    deviations - weight * before,
                    squaredDeviations - weight * before * before,
                    withinGroups - own.squares() - other.squares(),
                    degreesOfFreedom - other.size());
        }
        double deviation = own.deviation(person);
        double after = before + sign * deviation / left;
        double newWeight = GapStratum.weight(left, other.size());
        return new GapSums(
                centre,
                weights - weight + newWeight,
                deviations - weight * before + newWeight * after,
                squaredDeviations - weight * before * before + newWeight * after * after,
                withinGroups - deviation * deviation * own.size() / left,
                degreesOfFreedom - 1);
    }
}
