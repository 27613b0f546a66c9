package io.evenrung.measure.growth;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.growth.Growing.AS_OF;
import static io.evenrung.measure.growth.Growing.people;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Subject;
import io.evenrung.model.Supplied;
import io.evenrung.model.SurveyResult;
import io.evenrung.model.SurveyResult.Item;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SafetyEdgesTest {

    private static final String NEEDS = "[surveys.csv: favourable, surveys.csv: item, surveys.csv: respondents]";

    @Test
    void each_group_is_judged_by_its_latest_survey() {
        SafetyScore score = only(
                measured(
                        result("a", null, AS_OF.minusMonths(8), 20, 0.2),
                        result("a", null, AS_OF.minusMonths(2), 20, 0.7),
                        result("a", null, AS_OF.plusDays(1), 20, 0.1),
                        new SurveyResult(Item.ENGAGEMENT, "a", null, AS_OF, 20, 0.1)),
                SafetyScore.class);
        assertEquals(Subject.unit("a"), score.subject());
        assertEquals(0.7, score.share());
        assertEquals(20, score.respondents());
    }

    @Test
    void results_of_single_tracks_are_put_together_by_respondents() {
        SafetyScore score =
                only(measured(result("a", "ic", AS_OF, 30, 0.5), result("a", "m", AS_OF, 10, 0.9)), SafetyScore.class);
        assertEquals(0.6, score.share());
        assertEquals(40, score.respondents());
    }

    @Test
    void nine_respondents_are_not_shown_and_ten_are() {
        assertEquals(
                Doubt.Kind.THIN,
                doubt(measured(result("a", null, AS_OF, 9, 0.1)), SafetyScore.class)
                        .kind());
        assertEquals(
                10,
                only(measured(result("a", null, AS_OF, 10, 0.1)), SafetyScore.class)
                        .respondents());
    }

    @Test
    void the_whole_is_withheld_where_a_hidden_group_could_be_got_from_it() {
        Measurements measured = measured(
                result(null, null, AS_OF, 59, 0.7),
                result("a", null, AS_OF, 50, 0.8),
                result("b", null, AS_OF, 9, 0.1));
        assertEquals(
                List.of(Subject.unit("a")),
                measured.of(SafetyScore.class).stream()
                        .map(SafetyScore::subject)
                        .toList());
    }

    @Test
    void two_hidden_groups_that_are_enough_together_hide_each_other() {
        Measurements measured = measured(
                result(null, null, AS_OF, 68, 0.7),
                result("a", null, AS_OF, 50, 0.8),
                result("b", null, AS_OF, 9, 0.1),
                result("c", null, AS_OF, 9, 0.1));
        assertEquals(2, measured.of(SafetyScore.class).size());
    }

    @Test
    void surveys_before_the_window_are_no_news() {
        assertEquals(
                NEEDS,
                doubt(measured(result("a", null, AS_OF.minusMonths(24), 20, 0.5)), SafetyScore.class)
                        .needs()
                        .toString());
    }

    @Test
    void without_surveys_nothing_is_known() {
        assertEquals(
                NEEDS,
                doubt(Growing.measured(Growing.organization(people(5, 5))), SafetyScore.class)
                        .needs()
                        .toString());
    }

    @Property(tries = 100)
    void a_share_in_percent_comes_out_as_it_went_in(
            @ForAll @IntRange(min = 0, max = 100) int percent,
            @ForAll @IntRange(min = 10, max = 5000) int respondents) {
        double share = percent / 100.0;
        assertEquals(
                share,
                only(measured(result("a", null, AS_OF, respondents, share)), SafetyScore.class)
                        .share());
    }

    private static SurveyResult result(
            @Nullable String group, @Nullable String track, LocalDate day, int respondents, double favourable) {
        return new SurveyResult(Item.SAFETY, group, track, day, respondents, favourable);
    }

    private static Measurements measured(SurveyResult... results) {
        return Growing.measured(Growing.experience(
                Growing.organization(people(5, 5)), e -> e.withSurveys(Supplied.of(List.of(results)))));
    }
}
