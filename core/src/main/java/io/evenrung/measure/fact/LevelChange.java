package io.evenrung.measure.fact;

import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.Known.As;
import io.evenrung.model.Conversation;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A change of one person from one level to another, within {@code method.window-months} up to the as-of date. Hires and
 * exits are none. What is null is not known.
 *
 * @param subject the change
 * @param effective first day on the new level
 * @param monthsAgo whole months up to the as-of date
 * @param fromFamily job family left
 * @param fromLevel code of the level left
 * @param fromTrackId the organisation's own name of the track left
 * @param fromTrack what the track left is for
 * @param toFamily job family entered
 * @param toLevel code of the level entered
 * @param toTrackId the organisation's own name of the track entered
 * @param toTrack what the track entered is for
 * @param direction whether it leads up: by rank within a ladder, else by pair or grade
 * @param rungsSkipped rungs of the ladder that lie between; 0 for a change that does not lead up in one ladder
 * @param monthsSinceHire whole months from the first day to the change
 * @param monthsInFormerLevel whole months on the level left, where its start is on record
 * @param payChange base pay after ÷ before − 1
 * @param scope how the scope of the work changed
 * @param grounds on what evidence it was decided
 * @param priorDutyShare share of working time on the duties of the level left, 90 days after
 * @param preferenceAsked whether a preference was stated by the day of the change, within {@code promotion.preference-
 *     asked.months}
 * @param preference the track last said to be preferred by the day of the change
 * @param assessed whether assessed for readiness to lead people by the day of the change
 * @param trained whether trained to lead people by the day of the change
 * @param atWork whether the person is at work on the as-of date
 */
@About(kind = Subject.Kind.PERSON, is = "A change of one person from one level to another, within the window of moves")
public record LevelChange(
        Subject subject,

        @Known(label = "first day on the new level", as = As.DAY, from = "moves.csv: effective_date")
        LocalDate effective,

        @Known(label = "time since the change", as = As.MONTHS, from = "moves.csv: effective_date")
        int monthsAgo,

        @Known(label = "job family left", as = As.TEXT, from = "moves.csv: from_job_code")
        String fromFamily,

        @Known(label = "level left", as = As.TEXT, from = "moves.csv: from_job_code")
        String fromLevel,

        @Known(label = "name of the track left", as = As.TEXT, from = "levels.csv: track") @Nullable
        String fromTrackId,

        @Known(
                label = "kind of track left",
                as = As.TEXT,
                from = {"levels.csv: track", "organization.yaml: tracks"})
        @Nullable
        TrackKind fromTrack,

        @Known(label = "job family entered", as = As.TEXT, from = "moves.csv: to_job_code")
        String toFamily,

        @Known(label = "level entered", as = As.TEXT, from = "moves.csv: to_job_code")
        String toLevel,

        @Known(label = "name of the track entered", as = As.TEXT, from = "levels.csv: track") @Nullable
        String toTrackId,

        @Known(
                label = "kind of track entered",
                as = As.TEXT,
                from = {"levels.csv: track", "organization.yaml: tracks"})
        @Nullable
        TrackKind toTrack,

        @Known(
                label = "direction",
                as = As.TEXT,
                from = {"levels.csv: rank", "levels.csv: grade", "organization.yaml: pairs"})
        @Nullable
        Direction direction,

        @Known(
                label = "rungs skipped",
                as = As.COUNT,
                from = {"levels.csv: track", "levels.csv: rank", "levels.csv: grade"})
        @Nullable
        Integer rungsSkipped,

        @Known(label = "time employed at the change", as = As.MONTHS, from = "workers.csv: hire_date") @Nullable
        Integer monthsSinceHire,

        @Known(
                label = "time in the level left",
                as = As.MONTHS,
                from = {"moves.csv: effective_date", "workers.csv: hire_date"})
        @Nullable
        Integer monthsInFormerLevel,

        @Known(
                label = "change of base pay",
                as = As.SHARE,
                from = {"moves.csv: pay_before", "moves.csv: pay_after"})
        @Nullable
        Double payChange,

        @Known(label = "scope", as = As.TEXT, from = "moves.csv: scope")
        MoveTerms.@Nullable Scope scope,

        @Known(label = "grounds", as = As.TEXT, from = "moves.csv: grounds") @Nullable
        Set<MoveTerms.Ground> grounds,

        @Known(label = "time still spent on the duties left", as = As.SHARE, from = "moves.csv: prior_duty_share")
        @Nullable
        Double priorDutyShare,

        @Known(label = "asked for a preference before", as = As.TRUTH, from = "conversations.csv: preference") @Nullable
        Boolean preferenceAsked,

        @Known(label = "track preferred before", as = As.TEXT, from = "conversations.csv: preference")
        Conversation.@Nullable Preference preference,

        @Known(label = "assessed for leading people before", as = As.TRUTH, from = "development.csv: kind") @Nullable
        Boolean assessed,

        @Known(label = "trained to lead people before", as = As.TRUTH, from = "development.csv: kind") @Nullable
        Boolean trained,

        @Known(
                label = "still at work",
                as = As.TRUTH,
                from = {"workers.csv: worker_id", "workers.csv: termination_date"})
        @Nullable
        Boolean atWork)
        implements Fact {

    /** Where a change of level leads. */
    public enum Direction {
        UP,
        SIDEWAYS,
        DOWN
    }

    public LevelChange {
        grounds = grounds == null ? null : Collections.unmodifiableSet(new TreeSet<>(grounds));
    }
}
