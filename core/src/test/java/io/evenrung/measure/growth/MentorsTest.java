package io.evenrung.measure.growth;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.growth.Growing.AS_OF;
import static io.evenrung.measure.growth.Growing.people;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measurements;
import io.evenrung.model.LevelId;
import io.evenrung.model.Mentoring;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MentorsTest {

    private static final List<Worker> PEOPLE = people(60, 60);
    private static final String AN_IC = PEOPLE.get(50).id();
    private static final String A_MANAGER = PEOPLE.get(110).id();
    private static final LevelId IC = Growing.IC.id();

    @Test
    void whoever_asked_twice_is_one_asker() {
        MentorMatch match = only(
                measured(
                        asked(0, IC, null),
                        asked(0, IC, AN_IC),
                        asked(1, IC, null),
                        asked(2, IC, null),
                        asked(3, IC, null),
                        asked(4, IC, null)),
                MentorMatch.class);
        assertEquals(0.2, match.share());
        assertEquals(5, match.tally().total());
    }

    @Test
    void nobody_is_the_own_mentor() {
        List<Mentoring> requests = fiveMatched();
        requests.set(0, asked(0, IC, PEOPLE.get(0).id()));
        assertEquals(0.8, only(measured(requests), MentorMatch.class).share());
    }

    @Test
    void requests_before_the_window_and_ahead_do_not_count() {
        List<Mentoring> requests = fiveMatched();
        requests.add(new Mentoring(PEOPLE.get(5).id(), AS_OF.minusMonths(24), IC, null));
        requests.add(new Mentoring(PEOPLE.get(6).id(), AS_OF.plusDays(1), IC, null));
        requests.add(new Mentoring(PEOPLE.get(7).id(), AS_OF.minusMonths(24).plusDays(1), IC, null));
        assertEquals(6, only(measured(requests), MentorMatch.class).tally().total());
    }

    @Test
    void without_any_mentor_the_column_is_missing() {
        assertEquals(
                "[mentoring.csv: mentor_id]",
                doubt(measured(asked(0, IC, null)), MentorMatch.class).needs().toString());
    }

    @Test
    void where_nobody_asked_there_is_nothing_to_judge() {
        assertEquals(
                Doubt.Kind.INAPPLICABLE, doubt(measured(), MentorMatch.class).kind());
        assertEquals(
                Doubt.Kind.INAPPLICABLE, doubt(measured(), MentoringRate.class).kind());
    }

    @Test
    void four_askers_are_too_few() {
        assertEquals(
                Doubt.Kind.THIN,
                doubt(measured(fiveMatched().subList(0, 4)), MentorMatch.class).kind());
    }

    @Test
    void a_mentor_holds_the_role_only_on_the_target_rung_itself() {
        List<Mentoring> requests = fiveMatched();
        requests.set(0, asked(0, IC, A_MANAGER));
        requests.set(1, asked(1, Growing.MANAGER.id(), A_MANAGER));
        MentorTargetRole role = only(measured(requests), MentorTargetRole.class);
        assertEquals(4, role.tally().met());
        assertEquals(1, role.tally().unmet());
    }

    @Test
    void without_a_target_or_the_mentors_rung_it_is_not_known() {
        List<Mentoring> requests = fiveMatched();
        requests.set(0, asked(0, null, AN_IC));
        requests.set(1, asked(1, IC, "stranger"));
        assertEquals(2, only(measured(requests), MentorTargetRole.class).tally().unknown());
    }

    @Test
    void ics_who_mentor_more_rarely_than_managers_do_are_found() {
        List<Mentoring> requests = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            requests.add(asked(i, IC, PEOPLE.get(60 + i).id()));
            // one IC mentors many, and is one mentor
            requests.add(asked(i, IC, i < 5 ? PEOPLE.get(40 + i).id() : AN_IC));
        }
        MentoringRate rate = only(measured(requests), MentoringRate.class);
        assertEquals(6, rate.comparison().icEvents());
        assertEquals(50, rate.comparison().managerEvents());
        assertEquals(Favours.MANAGEMENT, rate.favours());
    }

    private static List<Mentoring> fiveMatched() {
        List<Mentoring> requests = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            requests.add(asked(i, IC, AN_IC));
        }
        return requests;
    }

    private static Mentoring asked(int person, @Nullable LevelId target, @Nullable String mentor) {
        return new Mentoring(PEOPLE.get(person).id(), AS_OF.minusMonths(3), target, mentor);
    }

    private static Measurements measured(Mentoring... requests) {
        return measured(List.of(requests));
    }

    private static Measurements measured(List<Mentoring> requests) {
        return Growing.measured(
                Growing.development(Growing.organization(PEOPLE), d -> d.withMentoring(Supplied.of(requests))));
    }
}
