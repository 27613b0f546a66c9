package io.evenrung.measure.fact;

import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.Known.As;
import io.evenrung.model.LevelPair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An IC rung and a management rung of one job family that are compared, whether declared or of one grade. What is null is
 * not known.
 *
 * @param subject the pair
 * @param family id of the job family
 * @param icCode the organisation's own code of the IC rung
 * @param managementCode the organisation's own code of the management rung
 * @param icTrackId the organisation's own name of the track of the IC rung
 * @param managementTrackId the organisation's own name of the track of the management rung
 * @param basis on what the pairing rests
 * @param sameGrade whether both have the same grade
 * @param icGrade grade of the IC rung
 * @param managementGrade grade of the management rung
 * @param icTop whether no rung is higher in the ladder of the IC rung
 * @param managementTop whether no rung is higher in the ladder of the management rung
 * @param icCriteria number of observable criteria of the IC rung
 * @param managementCriteria number of observable criteria of the management rung
 * @param icSiteBound whether the job can be done at one site alone, of the IC rung
 * @param managementSiteBound whether the job can be done at one site alone, of the management rung
 * @param icRequiresReports whether only somebody with direct reports can hold it, of the IC rung
 * @param managementRequiresReports whether only somebody with direct reports can hold it, of the management rung
 * @param icDecisionRights decision rights of the IC rung
 * @param managementDecisionRights decision rights of the management rung
 * @param icHeads people at work of the IC rung
 * @param managementHeads people at work of the management rung
 */
@About(
        kind = Subject.Kind.PAIR,
        is = "An IC rung and a management rung that are compared, whether declared or of one grade")
public record PairedRungs(
        Subject subject,

        @Known(label = "job family", as = As.TEXT, from = "levels.csv: job_family")
        String family,

        @Known(
                label = "level of the IC rung",
                as = As.TEXT,
                from = {"organization.yaml: pairs", "levels.csv: grade"})
        String icCode,

        @Known(
                label = "level of the management rung",
                as = As.TEXT,
                from = {"organization.yaml: pairs", "levels.csv: grade"})
        String managementCode,

        @Known(label = "name of the track of the IC rung", as = As.TEXT, from = "levels.csv: track") @Nullable
        String icTrackId,

        @Known(label = "name of the track of the management rung", as = As.TEXT, from = "levels.csv: track") @Nullable
        String managementTrackId,

        @Known(label = "basis of the pairing", as = As.TEXT, from = "organization.yaml: pairs")
        LevelPair.Basis basis,

        @Known(label = "of the same grade", as = As.TRUTH, from = "levels.csv: grade") @Nullable
        Boolean sameGrade,

        @Known(label = "grade of the IC rung", as = As.TEXT, from = "levels.csv: grade") @Nullable
        String icGrade,

        @Known(label = "grade of the management rung", as = As.TEXT, from = "levels.csv: grade") @Nullable
        String managementGrade,

        @Known(
                label = "top of the ladder of the IC rung",
                as = As.TRUTH,
                from = {"levels.csv: track", "levels.csv: rank", "levels.csv: grade"})
        @Nullable
        Boolean icTop,

        @Known(
                label = "top of the ladder of the management rung",
                as = As.TRUTH,
                from = {"levels.csv: track", "levels.csv: rank", "levels.csv: grade"})
        @Nullable
        Boolean managementTop,

        @Known(label = "criteria of the IC rung", as = As.COUNT, from = "levels.csv: criteria_count") @Nullable
        Integer icCriteria,

        @Known(label = "criteria of the management rung", as = As.COUNT, from = "levels.csv: criteria_count") @Nullable
        Integer managementCriteria,

        @Known(label = "bound to one site of the IC rung", as = As.TRUTH, from = "levels.csv: site_bound") @Nullable
        Boolean icSiteBound,

        @Known(label = "bound to one site of the management rung", as = As.TRUTH, from = "levels.csv: site_bound")
        @Nullable
        Boolean managementSiteBound,

        @Known(label = "requires direct reports of the IC rung", as = As.TRUTH, from = "levels.csv: requires_reports")
        @Nullable
        Boolean icRequiresReports,

        @Known(
                label = "requires direct reports of the management rung",
                as = As.TRUTH,
                from = "levels.csv: requires_reports")
        @Nullable
        Boolean managementRequiresReports,

        @Known(
                label = "decision rights of the IC rung",
                as = As.COUNT,
                from = "organization.yaml: policy.decision_rights")
        @Nullable
        Integer icDecisionRights,

        @Known(
                label = "decision rights of the management rung",
                as = As.COUNT,
                from = "organization.yaml: policy.decision_rights")
        @Nullable
        Integer managementDecisionRights,

        @Known(label = "people at work of the IC rung", as = As.COUNT, from = "workers.csv: job_code") @Nullable
        Integer icHeads,

        @Known(label = "people at work of the management rung", as = As.COUNT, from = "workers.csv: job_code") @Nullable
        Integer managementHeads)
        implements Fact {

    @Override
    public List<String> conditions() {
        return basis == LevelPair.Basis.UNSTATED
                ? List.of("conditional on the organisation's own pairing of " + subject.label()
                        + ", which states no basis")
                : List.of();
    }
}
