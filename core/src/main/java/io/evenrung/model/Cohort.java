package io.evenrung.model;

import org.jspecify.annotations.Nullable;

/**
 * An aggregate that stands in for people where no person-level data may be had.
 *
 * @param level the rung
 * @param job the job code or title that was aggregated; several may share a rung
 * @param payZone pay zone, if any
 * @param headcount how many people; 0 or more
 * @param meanPay their mean base pay, annual; null where not published
 */
public record Cohort(
        LevelId level,
        String job,
        @Nullable String payZone,
        int headcount,
        @Nullable Money meanPay) {

    public Cohort {
        Require.text(job, "job of a cohort");
        Require.optionalText(payZone, "pay zone of a cohort");
        Require.notNegative(headcount, "headcount of cohort '" + job + "'");
        Require.that(
                meanPay == null || (meanPay.isPositive() && headcount > 0),
                "cohort '" + job + "' has a mean pay that is not above 0, or one of nobody");
    }
}
