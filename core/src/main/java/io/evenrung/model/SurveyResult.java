package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one group answered one item of a survey. Aggregates only: answers of single people have no place here.
 *
 * @param item what was asked about
 * @param group the group that answered, as a team or unit; null for everybody of the track
 * @param track id of the track that answered; null for all tracks together
 * @param date when the survey closed
 * @param respondents how many answered
 * @param favourable share of favourable answers; 0 to 1
 */
public record SurveyResult(
        Item item, @Nullable String group, @Nullable String track, LocalDate date, int respondents, double favourable) {

    /** What surveys are asked to cover. */
    public enum Item {
        /** Goals and boundaries are set, the way is one's own. */
        AUTONOMY,
        /** It is safe to admit difficulty. */
        SAFETY,
        ENGAGEMENT,
        /** Content with the last promotion, asked of those promoted. */
        POST_PROMOTION
    }

    public SurveyResult {
        Require.optionalText(group, "group of a survey result");
        Require.optionalText(track, "track of a survey result");
        Require.notNegative(respondents, "respondents of a survey result");
        Require.that(
                favourable >= 0 && favourable <= 1,
                "favourable share of a survey result is " + favourable + ": it must be from 0 to 1");
    }
}
