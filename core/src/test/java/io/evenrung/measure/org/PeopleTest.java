package io.evenrung.measure.org;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.heads;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.org.Building.AS_OF;
import static io.evenrung.measure.org.Building.measured;
import static io.evenrung.measure.org.Building.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Profile;
import io.evenrung.model.Profile.Employment;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Distance from the work, and freelancers. */
class PeopleTest {

    @Test
    void six_months_to_the_day_are_not_yet_too_long() {
        HandsOff share = only(
                measured(organization(List.of(
                        handsOn("a", AS_OF.minusMonths(6)),
                        handsOn("b", AS_OF.minusMonths(6).minusDays(1)),
                        handsOn("c", AS_OF),
                        handsOn("d", AS_OF),
                        handsOn("e", AS_OF)))),
                HandsOff.class);
        assertEquals(0.2, share.share());
        assertEquals(Subject.family("Engineering"), share.subject());
    }

    @Test
    void blanks_and_days_ahead_are_not_known_and_count_as_hands_on() {
        HandsOff share = only(
                measured(organization(List.of(
                        handsOn("a", AS_OF.minusYears(1)),
                        handsOn("b", null),
                        handsOn("c", AS_OF.plusDays(1)),
                        handsOn("d", AS_OF),
                        handsOn("e", AS_OF)))),
                HandsOff.class);
        assertEquals(0.2, share.share());
        assertEquals(2, share.tally().unknown());
        assertNotNull(share.doubtAt(0.5));
    }

    @Test
    void managers_and_people_of_other_tracks_are_of_the_function_too() {
        List<Worker> workers = new ArrayList<>();
        for (LevelId level : List.of(Building.MANAGER.id(), Building.OTHER.id(), Building.IC.id())) {
            for (int i = 0; i < 2; i++) {
                workers.add(handsOn(level.code() + i, AS_OF).withLevel(level));
            }
        }
        workers.add(handsOn("gone", AS_OF).withLeft(AS_OF.minusDays(1)));
        assertEquals(
                6, only(measured(organization(workers)), HandsOff.class).tally().total());
    }

    @Test
    void a_family_of_four_is_too_small_and_a_blank_column_is_missing_once() {
        List<Worker> four = List.of(handsOn("a", AS_OF), handsOn("b", AS_OF), handsOn("c", AS_OF), handsOn("d", AS_OF));
        assertEquals(
                Doubt.Kind.THIN,
                doubt(measured(organization(four)), HandsOff.class).kind());
        assertEquals(
                "[workers.csv: last_hands_on]",
                doubt(measured(organization(heads(Building.IC.id(), 9))), HandsOff.class)
                        .needs()
                        .toString());
    }

    @Test
    void only_senior_ics_count_among_the_freelance() {
        List<Worker> workers = new ArrayList<>(employed(heads(Building.IC.id(), 6), Employment.EMPLOYEE));
        workers.set(0, employed(workers.get(0), Employment.FREELANCE));
        workers.set(1, employed(workers.get(1), null));
        workers.addAll(employed(heads(Building.JUNIOR.id(), 6), Employment.FREELANCE));
        workers.addAll(employed(heads(Building.MANAGER.id(), 6), Employment.FREELANCE));
        FreelanceShare share = only(measured(organization(workers)), FreelanceShare.class);
        assertEquals(6, share.tally().total());
        assertEquals(1.0 / 6, share.share());
        assertNotNull(share.doubtAt(0.25));
    }

    @Test
    void a_rung_of_unknown_standing_leaves_its_people_open() {
        Level ungraded = Workforce.ic("Engineering", "IC9");
        List<Worker> workers = new ArrayList<>(employed(heads(Building.IC.id(), 5), Employment.EMPLOYEE));
        workers.addAll(employed(heads(ungraded.id(), 5), Employment.FREELANCE));
        FreelanceShare share = only(
                measured(Workforce.with(
                        Workforce.organization(List.of(Building.IC.withRank(null), Building.MANAGER, ungraded)),
                        workers)),
                FreelanceShare.class);
        assertEquals(5, share.tally().unknown());
        assertEquals(0, share.share());
        Doubt doubt = share.doubtAt(0.25);
        assertNotNull(doubt);
        assertEquals(
                "[levels.csv: grade, organization.yaml: pairs, workers.csv: employment]",
                doubt.needs().toString());
    }

    @Test
    void without_employment_or_senior_ics_nothing_is_measured() {
        assertEquals(
                "[workers.csv: employment]",
                doubt(measured(organization(heads(Building.IC.id(), 9))), FreelanceShare.class)
                        .needs()
                        .toString());
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(measured(organization(heads(Building.JUNIOR.id(), 9))), FreelanceShare.class)
                        .kind());
    }

    private static Worker handsOn(String id, @Nullable LocalDate day) {
        return Worker.of(id, Building.IC.id()).withProfile(Profile.unknown().withLastHandsOn(day));
    }

    private static Worker employed(Worker worker, @Nullable Employment employment) {
        return worker.withProfile(Profile.unknown().withEmployment(employment));
    }

    private static List<Worker> employed(List<Worker> workers, Employment employment) {
        return workers.stream().map(w -> employed(w, employment)).toList();
    }
}
