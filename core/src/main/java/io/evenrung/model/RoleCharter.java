package io.evenrung.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written of the job that a level stands for. Whatever is null is unknown.
 *
 * @param duties the duties, in the organisation's own words
 * @param leadershipCompetency whether leadership or influence is among the competencies asked for
 * @param requiresReports whether the level can only be held by somebody with direct reports
 * @param bonusTarget target bonus as a share of base pay; 0 where the level has none
 * @param equityTarget target annual equity as a share of base pay; 0 where the level has none
 * @param span direct reports that the level is meant to have
 * @param deliveryWeight share of the job that is own delivery; 0 to 1
 */
public record RoleCharter(
        @Nullable List<String> duties,
        @Nullable Boolean leadershipCompetency,
        @Nullable Boolean requiresReports,
        @Nullable Double bonusTarget,
        @Nullable Double equityTarget,
        @Nullable Integer span,
        @Nullable Double deliveryWeight) {

    private static final RoleCharter UNKNOWN = new RoleCharter(null, null, null, null, null, null, null);

    public RoleCharter {
        duties = duties == null ? null : duties.stream().distinct().sorted().toList();
        if (duties != null) {
            duties.forEach(duty -> Require.text(duty, "duty of a level"));
        }
        Require.that(bonusTarget == null || isTarget(bonusTarget), "bonus target is " + bonusTarget);
        Require.that(equityTarget == null || isTarget(equityTarget), "equity target is " + equityTarget);
        Require.that(span == null || span >= 0, "span of a level is " + span + ": it must be 0 or more");
        Require.that(
                deliveryWeight == null || (deliveryWeight >= 0 && deliveryWeight <= 1),
                "delivery weight of a level is " + deliveryWeight + ": it must be from 0 to 1");
    }

    /** Of which nothing is known. */
    public static RoleCharter unknown() {
        return UNKNOWN;
    }

    public RoleCharter withDuties(@Nullable List<String> known) {
        return new RoleCharter(
                known, leadershipCompetency, requiresReports, bonusTarget, equityTarget, span, deliveryWeight);
    }

    public RoleCharter withLeadershipCompetency(@Nullable Boolean known) {
        return new RoleCharter(duties, known, requiresReports, bonusTarget, equityTarget, span, deliveryWeight);
    }

    public RoleCharter withRequiresReports(@Nullable Boolean known) {
        return new RoleCharter(duties, leadershipCompetency, known, bonusTarget, equityTarget, span, deliveryWeight);
    }

    public RoleCharter withTargets(@Nullable Double bonus, @Nullable Double equity) {
        return new RoleCharter(duties, leadershipCompetency, requiresReports, bonus, equity, span, deliveryWeight);
    }

    public RoleCharter withSpan(@Nullable Integer reports, @Nullable Double ownDelivery) {
        return new RoleCharter(
                duties, leadershipCompetency, requiresReports, bonusTarget, equityTarget, reports, ownDelivery);
    }

    private static boolean isTarget(double share) {
        return share >= 0 && Double.isFinite(share);
    }
}
