package io.evenrung.measure.manager;

import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.practice;
import static io.evenrung.measure.Given.unmeasured;
import static io.evenrung.measure.Given.withoutTracks;
import static io.evenrung.measure.manager.Staff.AS_OF;
import static io.evenrung.measure.manager.Staff.NOBODY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unmeasured;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.SurveyResult;
import io.evenrung.model.SurveyResult.Item;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AutonomyScoresTest {

    private static final LocalDate DAY = AS_OF.minusMonths(3);

    private static Organization surveyed(SurveyResult... results) {
        return practice(NOBODY, p -> p.withExperience(p.experience().withSurveys(Supplied.of(List.of(results)))));
    }

    private static SurveyResult of(
            @Nullable String group, @Nullable String track, LocalDate day, int respondents, double favourable) {
        return new SurveyResult(Item.AUTONOMY, group, track, day, respondents, favourable);
    }

    @Test
    void each_group_is_judged_by_its_latest_survey() {
        List<AutonomyScore> scores = all(
                surveyed(
                        of("North", null, DAY, 20, 0.6),
                        of("North", null, DAY.minusYears(1), 30, 0.9),
                        of("North", null, AS_OF.plusDays(1), 30, 0.9),
                        of("South", null, DAY.minusYears(1), 30, 0.9)),
                AutonomyScore.class);
        assertEquals(
                List.of(
                        new AutonomyScore(Subject.unit("North"), 0.6, 20, DAY),
                        new AutonomyScore(Subject.unit("South"), 0.9, 30, DAY.minusYears(1))),
                scores);
    }

    @Test
    void other_items_and_surveys_before_the_window_say_nothing() {
        Organization given = surveyed(
                of("North", null, AS_OF.minusMonths(24), 20, 0.6),
                new SurveyResult(Item.SAFETY, "North", null, DAY, 20, 0.6));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(given, AutonomyScore.class)));
    }

    @Test
    void results_of_tracks_are_taken_together_where_none_of_the_whole_group_is_given() {
        AutonomyScore pooled = only(
                surveyed(of("North", "ic", DAY, 30, 0.5), of("North", "manager", DAY, 10, 0.9)), AutonomyScore.class);
        assertEquals(0.6, pooled.favourable(), 1e-12);
        assertEquals(40, pooled.respondents());
        AutonomyScore whole = only(
                surveyed(of("North", null, DAY, 30, 0.5), of("North", "manager", DAY, 10, 0.9)), AutonomyScore.class);
        assertEquals(0.5, whole.favourable());
    }

    @Test
    void seventy_per_cent_of_each_track_are_seventy_per_cent_of_all() {
        Organization given = surveyed(of("North", "ic", DAY, 3, 0.7), of("North", "manager", DAY, 7, 0.7));
        assertEquals(0.7, only(given, AutonomyScore.class).favourable());
    }

    @Test
    void where_groups_overlap_and_one_is_hidden_the_result_of_everybody_is_withheld() {
        Organization given = surveyed(
                of(null, null, DAY, 40, 0.5),
                of("North", null, DAY, 30, 0.5),
                of("North and South", null, DAY, 36, 0.5),
                of("South", null, DAY, 6, 0.5));
        assertEquals(
                List.of(Subject.organization(), Subject.unit("South")),
                unmeasured(given, AutonomyScore.class).stream()
                        .map(Unmeasured::subject)
                        .toList());
    }

    @Test
    void a_result_given_twice_does_not_make_more_respondents() {
        Organization given = surveyed(of("North", null, DAY, 6, 0.5), of("North", null, DAY, 6, 0.5));
        assertEquals(Doubt.Kind.THIN, kind(doubt(given, AutonomyScore.class)));
    }

    @Test
    void of_nine_respondents_nothing_is_said_and_of_ten_it_is() {
        List<Unmeasured> open = unmeasured(surveyed(of("North", null, DAY, 9, 0.5)), AutonomyScore.class);
        assertEquals(Doubt.Kind.THIN, open.get(0).doubt().kind());
        assertEquals(List.of(), open.get(0).operands());
        assertEquals(
                10,
                only(surveyed(of("North", null, DAY, 10, 0.5)), AutonomyScore.class)
                        .respondents());
        assertEquals(Doubt.Kind.THIN, kind(doubt(surveyed(of("North", null, DAY, 0, 0)), AutonomyScore.class)));
    }

    @Test
    void the_result_of_everybody_is_withheld_where_that_of_a_few_would_follow_from_it() {
        Organization leaking = surveyed(of(null, null, DAY, 49, 0.5), of("North", null, DAY, 40, 0.5));
        assertEquals(
                Subject.unit("North"), all(leaking, AutonomyScore.class).get(0).subject());
        assertEquals(
                List.of(Subject.organization()),
                unmeasured(leaking, AutonomyScore.class).stream()
                        .map(Unmeasured::subject)
                        .toList());
        for (int respondents : List.of(40, 50)) {
            Organization safe = surveyed(of(null, null, DAY, respondents, 0.5), of("North", null, DAY, 40, 0.5));
            assertEquals(2, all(safe, AutonomyScore.class).size());
        }
        Organization otherDay = surveyed(of(null, null, DAY, 49, 0.5), of("North", null, DAY.minusDays(1), 40, 0.5));
        assertEquals(2, all(otherDay, AutonomyScore.class).size());
    }

    @Test
    void without_surveys_it_is_not_evaluated() {
        assertEquals(
                List.of(
                        new Need("surveys.csv", "favourable"),
                        new Need("surveys.csv", "item"),
                        new Need("surveys.csv", "respondents")),
                doubt(NOBODY, AutonomyScore.class).needs());
        assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), AutonomyScore.class)));
    }
}
