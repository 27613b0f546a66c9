package io.evenrung.measure.org;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.mirrored;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.org.Building.AS_OF;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measurements;
import io.evenrung.model.Organization;
import io.evenrung.model.SurveyResult;
import io.evenrung.model.SurveyResult.Item;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SurveyGapsTest {

    @Test
    void the_gap_is_the_difference_as_written() {
        EngagementGap gap = only(
                measured(result("ic", null, AS_OF, 10, 0.6), result("m", null, AS_OF, 10, 0.7)), EngagementGap.class);
        assertEquals(0.1, gap.points());
        assertEquals(Favours.MANAGEMENT, gap.favours());
        assertEquals(List.of(), gap.conditions());
    }

    @Test
    void the_latest_survey_of_each_track_counts() {
        EngagementGap gap = only(
                measured(
                        result("ic", null, AS_OF.minusMonths(9), 50, 0.1),
                        result("ic", null, AS_OF.minusMonths(3), 50, 0.8),
                        result("ic", null, AS_OF.plusDays(1), 50, 0.1),
                        result("m", null, AS_OF.minusMonths(9), 50, 0.5)),
                EngagementGap.class);
        assertEquals(0.3, gap.points());
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, gap.favours());
        assertEquals(List.of("the latest results of the two tracks are of different days"), gap.conditions());
    }

    @Test
    void groups_are_put_together_by_respondents_unless_the_whole_is_there() {
        assertEquals(
                0.2,
                only(
                                measured(
                                        result("ic", "a", AS_OF, 30, 0.6),
                                        result("ic", "b", AS_OF, 10, 1.0),
                                        result("m", null, AS_OF, 10, 0.5),
                                        result("m", "a", AS_OF, 90, 0.9)),
                                EngagementGap.class)
                        .points());
    }

    @Test
    void nine_respondents_on_one_side_are_too_few() {
        assertEquals(
                Doubt.Kind.THIN,
                doubt(
                                measured(result("ic", null, AS_OF, 500, 0.1), result("m", null, AS_OF, 9, 0.9)),
                                EngagementGap.class)
                        .kind());
    }

    @Test
    void results_without_a_track_or_of_others_tell_nothing() {
        assertEquals(
                "[surveys.csv: item, surveys.csv: track]",
                doubt(
                                measured(
                                        result(null, null, AS_OF, 500, 0.1),
                                        result("s", null, AS_OF, 500, 0.1),
                                        result("ic", null, AS_OF, 500, 0.1),
                                        result("m", null, AS_OF.minusMonths(24), 500, 0.9)),
                                EngagementGap.class)
                        .needs()
                        .toString());
    }

    @Test
    void content_after_a_promotion_is_an_item_of_its_own() {
        Measurements measured = measured(
                new SurveyResult(Item.POST_PROMOTION, null, "ic", AS_OF, 20, 0.5),
                new SurveyResult(Item.POST_PROMOTION, null, "m", AS_OF, 20, 0.75));
        assertEquals(0.25, only(measured, PostPromotionGap.class).points());
        assertEquals(Doubt.Kind.MISSING, doubt(measured, EngagementGap.class).kind());
    }

    @Property(tries = 50)
    void exchanging_the_tracks_exchanges_whom_it_favours(
            @ForAll @IntRange(min = 0, max = 100) int ofIcs, @ForAll @IntRange(min = 0, max = 100) int ofManagers) {
        Organization given = Building.surveys(
                Building.organization(List.of()),
                result("ic", null, AS_OF, 40, ofIcs / 100.0),
                result("m", null, AS_OF, 40, ofManagers / 100.0));
        EngagementGap gap = only(Building.measured(given), EngagementGap.class);
        EngagementGap other = only(Building.measured(mirrored(given)), EngagementGap.class);
        assertEquals(gap.points(), other.points());
        assertEquals(gap.favours().mirrored(), other.favours());
    }

    private static SurveyResult result(
            @Nullable String track, @Nullable String group, LocalDate day, int respondents, double favourable) {
        return new SurveyResult(Item.ENGAGEMENT, group, track, day, respondents, favourable);
    }

    private static Measurements measured(SurveyResult... results) {
        return Building.measured(Building.surveys(Building.organization(List.of()), results));
    }
}
