package io.evenrung.measure.fact;

import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.Known.As;
import io.evenrung.model.TrackKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rung of a ladder, as the job architecture has it. Its ladder is made of the rungs of its own track in its job family. What is
 * null is not known.
 *
 * @param subject the rung
 * @param family id of the job family
 * @param code the organisation's own code of the level
 * @param trackId the organisation's own name of the track
 * @param track what the track is for
 * @param grade grade
 * @param rank position in the ladder by the organisation's own numbering
 * @param rungsAbove rungs of the ladder that are higher by rank, else by grade
 * @param top whether no rung of the ladder is higher
 * @param entry whether no rung of the ladder is lower
 * @param paired whether it is paired with a rung of the other compared track; never on a track that is neither
 * @param seniorIc whether it is an IC rung that stands at or above a management rung of the job family
 * @param criteria number of observable criteria written for it
 * @param siteBound whether the job can be done at one site alone
 * @param duties the written duties, in alphabetical order
 * @param leadershipCompetency whether leadership or influence is among the competencies asked for
 * @param requiresReports whether only somebody with direct reports can hold it
 * @param bonusTarget target bonus ÷ base pay
 * @param equityTarget target annual equity ÷ base pay
 * @param span direct reports that it is meant to have
 * @param deliveryWeight share of the job that is own delivery
 * @param decisionRights decision rights that the policy gives it
 * @param heads people at work on it
 */
@About(kind = Subject.Kind.LEVEL, is = "A rung of a ladder, as the job architecture has it")
public record Rung(
        Subject subject,

        @Known(label = "job family", as = As.TEXT, from = "levels.csv: job_family")
        String family,

        @Known(label = "level", as = As.TEXT, from = "levels.csv: job_level")
        String code,

        @Known(label = "name of the track", as = As.TEXT, from = "levels.csv: track") @Nullable
        String trackId,

        @Known(
                label = "kind of track",
                as = As.TEXT,
                from = {"levels.csv: track", "organization.yaml: tracks"})
        @Nullable
        TrackKind track,

        @Known(label = "grade", as = As.TEXT, from = "levels.csv: grade") @Nullable
        String grade,

        @Known(label = "rank", as = As.NUMBER, from = "levels.csv: rank") @Nullable
        Integer rank,

        @Known(
                label = "rungs above in the own ladder",
                as = As.COUNT,
                from = {"levels.csv: track", "levels.csv: rank", "levels.csv: grade"})
        @Nullable
        Integer rungsAbove,

        @Known(
                label = "top of its ladder",
                as = As.TRUTH,
                from = {"levels.csv: track", "levels.csv: rank", "levels.csv: grade"})
        @Nullable
        Boolean top,

        @Known(
                label = "lowest of its ladder",
                as = As.TRUTH,
                from = {"levels.csv: track", "levels.csv: rank", "levels.csv: grade"})
        @Nullable
        Boolean entry,

        @Known(
                label = "paired with a rung of the other track",
                as = As.TRUTH,
                from = {"levels.csv: track", "levels.csv: grade", "organization.yaml: pairs"})
        @Nullable
        Boolean paired,

        @Known(
                label = "senior IC rung",
                as = As.TRUTH,
                from = {"levels.csv: track", "levels.csv: grade", "organization.yaml: pairs"})
        @Nullable
        Boolean seniorIc,

        @Known(label = "criteria", as = As.COUNT, from = "levels.csv: criteria_count") @Nullable
        Integer criteria,

        @Known(label = "bound to one site", as = As.TRUTH, from = "levels.csv: site_bound") @Nullable
        Boolean siteBound,

        @Known(label = "duties", as = As.TEXT, from = "levels.csv: duties") @Nullable
        List<String> duties,

        @Known(label = "asks for leadership or influence", as = As.TRUTH, from = "levels.csv: leadership_competency")
        @Nullable
        Boolean leadershipCompetency,

        @Known(label = "requires direct reports", as = As.TRUTH, from = "levels.csv: requires_reports") @Nullable
        Boolean requiresReports,

        @Known(label = "bonus target", as = As.SHARE, from = "levels.csv: bonus_target") @Nullable
        Double bonusTarget,

        @Known(label = "equity target", as = As.SHARE, from = "levels.csv: equity_target") @Nullable
        Double equityTarget,

        @Known(label = "direct reports it is meant to have", as = As.COUNT, from = "levels.csv: span") @Nullable
        Integer span,

        @Known(label = "share of own delivery", as = As.SHARE, from = "levels.csv: delivery_weight") @Nullable
        Double deliveryWeight,

        @Known(label = "decision rights", as = As.COUNT, from = "organization.yaml: policy.decision_rights") @Nullable
        Integer decisionRights,

        @Known(label = "people at work on it", as = As.COUNT, from = "workers.csv: job_code") @Nullable
        Integer heads)
        implements Fact {

    public Rung {
        duties = duties == null ? null : List.copyOf(duties);
    }
}
