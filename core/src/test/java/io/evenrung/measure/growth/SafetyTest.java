package io.evenrung.measure.growth;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.practice;
import static io.evenrung.measure.Given.unmeasured;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Doubt;
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

class SafetyTest {

    private static final LocalDate DAY = AS_OF.minusMonths(3);

    private static Organization surveyed(SurveyResult... results) {
        return practice(
                evenLadders(), p -> p.withExperience(p.experience().withSurveys(Supplied.of(List.of(results)))));
    }

    private static SurveyResult of(@Nullable String group, int respondents, double favourable) {
        return new SurveyResult(Item.SAFETY, group, null, DAY, respondents, favourable);
    }

    @Test
    void the_few_who_are_in_no_group_cannot_be_got_by_subtraction() {
        Organization given = surveyed(of(null, 49, 0.5), of("North", 40, 0.5));
        assertEquals(
                List.of(Subject.unit("North")),
                all(given, SafetyScore.class).stream().map(SafetyScore::subject).toList());
        assertEquals(
                List.of(Subject.organization()),
                unmeasured(given, SafetyScore.class).stream()
                        .map(Unmeasured::subject)
                        .toList());
    }

    @Test
    void a_hidden_group_among_many_others_tells_nothing() {
        Organization given = surveyed(of(null, 100, 0.5), of("North", 40, 0.5), of("South", 6, 0.5));
        assertEquals(2, all(given, SafetyScore.class).size());
    }

    @Test
    void a_result_given_twice_does_not_make_more_respondents() {
        assertEquals(
                Doubt.Kind.THIN, kind(doubt(surveyed(of("North", 6, 0.5), of("North", 6, 0.5)), SafetyScore.class)));
    }
}
