package io.evenrung.measure.manager;

import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.manager.Staff.AS_OF;
import static io.evenrung.measure.manager.Staff.NOBODY;
import static io.evenrung.measure.manager.Staff.moved;
import static io.evenrung.measure.manager.Staff.promoted;
import static io.evenrung.measure.manager.Staff.talked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Topic;
import io.evenrung.model.Organization;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    private static Conversation talk(String worker, LocalDate day, Topic topic) {
        return new Conversation(worker, day, topic, null);
    }

    @Test
    void feedback_counts_from_the_second_day_to_the_ninetieth_after() {
        Organization given = talked(
                moved(NOBODY, promoted(6, LEAP_DAY)),
                talk("a", LEAP_DAY, Topic.CHECK_IN),
                talk("b", LEAP_DAY.plusDays(1), Topic.CHECK_IN),
                talk("c", LocalDate.of(2024, 5, 29), Topic.FEEDBACK),
                talk("d", LocalDate.of(2024, 5, 30), Topic.FEEDBACK),
                talk("e", LEAP_DAY.plusDays(20), Topic.COACHING),
                talk("f", LEAP_DAY.minusDays(1), Topic.FEEDBACK));
        assertEquals(2.0 / 6, only(given, EarlyFeedback.class).share());
    }

    @Test
    void whose_ninety_days_are_not_over_is_not_asked_yet() {
        Organization given = talked(moved(NOBODY, promoted(5, AS_OF.minusDays(90))));
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(given, EarlyFeedback.class)));
        given = talked(moved(NOBODY, promoted(5, AS_OF.minusDays(91))));
        assertEquals(0, only(given, EarlyFeedback.class).share());
    }

    @Test
    void fewer_than_five_new_managers_are_too_few() {
        Organization given = talked(moved(NOBODY, promoted(4, LEAP_DAY)));
        assertEquals(Doubt.Kind.THIN, kind(doubt(given, EarlyFeedback.class)));
    }

    @Test
    void without_conversations_it_is_not_evaluated() {
        assertEquals(
                List.of(new Need("conversations.csv", "date"), new Need("conversations.csv", "topic")),
                doubt(moved(NOBODY, promoted(5, LEAP_DAY)), EarlyFeedback.class).needs());
    }
}
