package io.evenrung.measure.ladder;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import io.evenrung.model.Organization;
import io.evenrung.model.Publication;
import io.evenrung.model.Publication.Audience;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishingTest {

    private static Organization published(Audience audience, @Nullable LocalDate reviewed) {
        return policy(evenLadders(), p -> p.withPublication(new Publication(audience, reviewed)));
    }

    @Test
    void a_ladder_that_everybody_can_read_is_published_to_all_staff() {
        PublishedAudience audience = only(published(Audience.ALL_STAFF, null), PublishedAudience.class);
        assertTrue(audience.allStaff());
        assertEquals(new Value.Text("all staff"), audience.measured());
        assertEquals(Favours.NEITHER, audience.favours());
    }

    @Test
    void a_ladder_that_managers_alone_can_read_favours_them() {
        PublishedAudience audience = only(published(Audience.MANAGERS, null), PublishedAudience.class);
        assertFalse(audience.allStaff());
        assertEquals(Favours.MANAGEMENT, audience.favours());
        assertEquals(List.of(Operand.text("audience of the IC ladder", "managers")), audience.operands());
    }

    @Test
    void an_audience_is_written_alike_in_every_locale() {
        assertEquals(
                "human resources",
                ((Value.Text) only(published(Audience.HUMAN_RESOURCES, null), PublishedAudience.class)
                                .measured())
                        .text());
    }

    @Test
    void the_age_of_a_review_is_counted_in_months() {
        ReviewAge age = only(published(Audience.ALL_STAFF, AS_OF.minusMonths(24)), ReviewAge.class);
        assertEquals(24.0, age.months());
        assertEquals(new Value.Months(24.0), age.measured());
        assertEquals(
                List.of(Operand.day("last review", AS_OF.minusMonths(24)), Operand.day("as of", AS_OF)),
                age.operands());
    }

    @Test
    void a_day_more_than_two_years_is_more_than_24_months() {
        double months = only(published(Audience.ALL_STAFF, AS_OF.minusMonths(24).minusDays(1)), ReviewAge.class)
                .months();
        assertTrue(months > 24 && months < 24.05, () -> "months " + months);
    }

    @Property
    void an_older_review_is_never_younger(@ForAll @IntRange(max = 4000) int days) {
        double younger = ReviewAge.of(AS_OF.minusDays(days), AS_OF).months();
        double older = ReviewAge.of(AS_OF.minusDays(days + 1L), AS_OF).months();
        assertTrue(older >= younger, () -> older + " < " + younger);
    }

    @Test
    void a_review_of_unknown_date_or_after_the_audit_is_not_evaluated() {
        assertEquals(
                List.of(Need.policy("policy.published.reviewed")),
                doubt(published(Audience.ALL_STAFF, null), ReviewAge.class).needs());
        assertTrue(doubt(published(Audience.ALL_STAFF, AS_OF.plusDays(1)), ReviewAge.class)
                .reason()
                .contains("2025-01-02"));
    }

    @Test
    void where_publication_is_not_known_neither_is_evaluated() {
        List<Need> needs = List.of(Need.policy("policy.published"));
        assertEquals(needs, doubt(evenLadders(), PublishedAudience.class).needs());
        assertEquals(needs, doubt(evenLadders(), ReviewAge.class).needs());
    }
}
