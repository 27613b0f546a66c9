package io.evenrung.measure.fact;

import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.Known.As;
import io.evenrung.model.TrackKind;
import org.jspecify.annotations.Nullable;

/**
 * The step from one rung of a ladder to the next one up, in one pay zone. Ranges of different dates or currencies are
 * never compared. What is null is not known.
 *
 * @param subject the step, in the pay zone
 * @param family id of the job family
 * @param trackId the organisation's own name of the track
 * @param track what the track is for
 * @param lower code of the lower level
 * @param upper code of the upper level
 * @param payZone the pay zone; empty where the organisation has none
 * @param midpointProgression upper midpoint ÷ lower midpoint − 1
 * @param rangeOverlap length of the intersection of the two ranges ÷ length of their union
 * @param furtherCriteria criteria of the upper rung − those of the lower
 * @param bonusTargetStep bonus target of the upper rung − that of the lower
 */
@About(kind = Subject.Kind.STEP, is = "The step from one rung of a ladder to the next one up, in one pay zone")
public record LadderStep(
        Subject subject,

        @Known(label = "job family", as = As.TEXT, from = "levels.csv: job_family")
        String family,

        @Known(label = "name of the track", as = As.TEXT, from = "levels.csv: track")
        String trackId,

        @Known(
                label = "kind of track",
                as = As.TEXT,
                from = {"levels.csv: track", "organization.yaml: tracks"})
        @Nullable
        TrackKind track,

        @Known(label = "lower level", as = As.TEXT, from = "levels.csv: job_level")
        String lower,

        @Known(label = "upper level", as = As.TEXT, from = "levels.csv: job_level")
        String upper,

        @Known(label = "pay zone", as = As.TEXT, from = "levels.csv: pay_zone")
        String payZone,

        @Known(
                label = "midpoint progression",
                as = As.SHARE,
                from = {"levels.csv: range_mid", "levels.csv: range_effective", "levels.csv: currency"})
        @Nullable
        Double midpointProgression,

        @Known(
                label = "overlap of the two pay ranges",
                as = As.SHARE,
                from = {
                    "levels.csv: range_min",
                    "levels.csv: range_max",
                    "levels.csv: range_effective",
                    "levels.csv: currency"
                })
        @Nullable
        Double rangeOverlap,

        @Known(label = "criteria more than on the lower level", as = As.COUNT, from = "levels.csv: criteria_count")
        @Nullable
        Integer furtherCriteria,

        @Known(label = "bonus target above that of the lower level", as = As.SHARE, from = "levels.csv: bonus_target")
        @Nullable
        Double bonusTargetStep)
        implements Fact {}
