package io.evenrung.measure.growth;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.growth.Growing.AS_OF;
import static io.evenrung.measure.growth.Growing.people;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measurements;
import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Preference;
import io.evenrung.model.Conversation.Topic;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TalksTest {

    private static final List<Worker> TEN = people(6, 4);

    @Test
    void a_talk_about_wishes_or_with_a_preference_puts_them_on_file() {
        Measurements measured = measured(
                TEN,
                talk(0, AS_OF, Topic.WISHES, null),
                talk(1, AS_OF, Topic.APPRAISAL, Preference.UNDECIDED),
                talk(2, AS_OF, Topic.APPRAISAL, null));
        assertEquals(0.2, only(measured, WishesOnFile.class).share());
    }

    @Test
    void twelve_months_begin_the_day_after_the_same_day_of_last_year() {
        Measurements measured = measured(
                TEN,
                talk(0, AS_OF.minusYears(1), Topic.WISHES, null),
                talk(1, AS_OF.minusYears(1).plusDays(1), Topic.WISHES, null),
                talk(2, AS_OF.plusDays(1), Topic.WISHES, null));
        assertEquals(1, only(measured, WishesOnFile.class).tally().met());
    }

    @Test
    void two_talks_of_one_day_are_one() {
        Measurements measured = measured(
                TEN,
                talk(0, AS_OF, Topic.WISHES, null),
                talk(0, AS_OF, Topic.WISHES, null),
                talk(0, AS_OF, Topic.PLAN, null),
                talk(1, AS_OF, Topic.WISHES, null),
                talk(1, AS_OF.minusMonths(6), Topic.PLAN, null));
        assertEquals(1, only(measured, WishTalks.class).tally().met());
    }

    @Test
    void whoever_came_within_the_year_is_not_asked_for_two_talks() {
        List<Worker> workers = new ArrayList<>(TEN);
        workers.set(0, workers.get(0).withHired(AS_OF.minusYears(1).plusDays(1)));
        workers.set(1, workers.get(1).withHired(AS_OF.minusYears(1)));
        assertEquals(9, only(measured(workers), WishTalks.class).tally().total());
        assertEquals(10, only(measured(workers), WishesOnFile.class).tally().total());
    }

    @Test
    void somebody_of_unknown_hire_date_may_have_come_lately() {
        List<Worker> workers = new ArrayList<>(TEN);
        workers.set(0, workers.get(0).withHired(null));
        WishTalks talks = only(measured(workers), WishTalks.class);
        assertEquals(1, talks.tally().unknown());
        Doubt doubt = talks.doubtAt(0.9);
        assertNotNull(doubt);
        assertEquals("[workers.csv: hire_date]", doubt.needs().toString());
    }

    @Test
    void those_who_left_are_not_asked() {
        List<Worker> workers = new ArrayList<>(TEN);
        workers.set(0, workers.get(0).withLeft(AS_OF.minusDays(1)));
        assertEquals(9, only(measured(workers), WishesOnFile.class).tally().total());
    }

    @Test
    void four_people_are_too_few() {
        assertEquals(
                Doubt.Kind.THIN,
                doubt(measured(TEN.subList(0, 4)), WishesOnFile.class).kind());
    }

    @Test
    void without_talks_nothing_is_known() {
        Measurements measured = Growing.measured(Growing.organization(TEN));
        assertEquals(
                "[conversations.csv: topic, conversations.csv: worker_id]",
                doubt(measured, WishesOnFile.class).needs().toString());
        assertEquals(Doubt.Kind.MISSING, doubt(measured, WishTalks.class).kind());
    }

    private static Measurements measured(List<Worker> workers, Conversation... talks) {
        return Growing.measured(Growing.development(
                Growing.organization(workers), d -> d.withConversations(Supplied.of(List.of(talks)))));
    }

    private static Conversation talk(int person, LocalDate day, Topic topic, @Nullable Preference preference) {
        return new Conversation(TEN.get(person).id(), day, topic, preference);
    }
}
