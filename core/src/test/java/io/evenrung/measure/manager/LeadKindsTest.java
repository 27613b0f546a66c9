package io.evenrung.measure.manager;

import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.measure;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.unmeasured;
import static io.evenrung.measure.Given.withoutTracks;
import static io.evenrung.measure.manager.Staff.AS_OF;
import static io.evenrung.measure.manager.Staff.IC;
import static io.evenrung.measure.manager.Staff.M1;
import static io.evenrung.measure.manager.Staff.NOBODY;
import static io.evenrung.measure.manager.Staff.leading;
import static io.evenrung.measure.manager.Staff.moved;
import static io.evenrung.measure.manager.Staff.name;
import static io.evenrung.measure.manager.Staff.worker;
import static io.evenrung.model.Profile.LeadKind.CRAFT_LEAD;
import static io.evenrung.model.Profile.LeadKind.PEOPLE_LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unmeasured;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.Organization;
import io.evenrung.model.Profile.LeadKind;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who leads people has to let go of the old job, and who leads by the craft has to keep it. */
class LeadKindsTest {

    private static final Need LEAD_KIND = new Need("workers.csv", "lead_kind");
    private static final Need HANDS_ON = new Need("workers.csv", "last_hands_on");
    private static final Need SHARE = new Need("moves.csv", "prior_duty_share");
    private static final LocalDate DAY = AS_OF.minusDays(91);

    private static final List<@Nullable LeadKind> KINDS = Arrays.asList(null, CRAFT_LEAD, PEOPLE_LEAD);

    private static Move made(String worker, LocalDate day, @Nullable Double share) {
        return new Move(worker, day, IC, M1, MoveTerms.unknown().withPriorDutyShare(share));
    }

    @Test
    void only_who_leads_people_is_asked_for_time_on_the_old_job() {
        Organization given = moved(
                Staff.of(leading("a", PEOPLE_LEAD, null), leading("b", CRAFT_LEAD, AS_OF)),
                List.of(made("a", DAY, 0.3), made("b", DAY, 0.9)));
        OldJobTime time = only(given, OldJobTime.class);
        assertEquals(Subject.person("a"), time.subject());
        assertEquals(0.3, time.share());
        assertEquals("one person", time.subject().label());
    }

    @Test
    void the_ninetieth_day_has_to_have_passed_in_the_job() {
        Worker a = leading("a", PEOPLE_LEAD, null);
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                kind(doubt(moved(Staff.of(a), List.of(made("a", DAY.plusDays(1), 0.3))), OldJobTime.class)));
        Organization back = moved(Staff.of(a), List.of(made("a", DAY, 0.3), new Move("a", DAY.plusDays(90), M1, IC)));
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(back, OldJobTime.class)));
        Organization gone = moved(Staff.of(a.withLeft(DAY.plusDays(89))), List.of(made("a", DAY, 0.3)));
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(gone, OldJobTime.class)));
    }

    @Test
    void of_several_times_the_last_counts_and_of_two_records_of_it_the_greater() {
        Organization given = moved(
                Staff.of(leading("a", PEOPLE_LEAD, null)),
                List.of(
                        made("a", DAY.minusDays(200), 0.9),
                        new Move("a", DAY.minusDays(100), M1, IC),
                        made("a", DAY, null),
                        made("a", DAY, 0.1),
                        made("a", DAY, 0.2)));
        assertEquals(0.2, only(given, OldJobTime.class).share());
    }

    @Test
    void what_is_missing_of_one_person_is_asked_of_that_person() {
        Organization given = moved(
                Staff.of(leading("a", PEOPLE_LEAD, null), leading("b", null, null), leading("c", PEOPLE_LEAD, null)),
                List.of(made("a", DAY, 0.3), made("b", DAY, 0.3), made("c", DAY, null), made("stranger", DAY, null)));
        assertEquals(1, all(given, OldJobTime.class).size());
        List<Unmeasured> open = unmeasured(given, OldJobTime.class);
        assertEquals(
                List.of(Subject.person("b"), Subject.person("c"), Subject.person("stranger")),
                open.stream().map(Unmeasured::subject).toList());
        assertEquals(List.of(LEAD_KIND), open.get(0).doubt().needs());
        assertEquals(List.of(SHARE), open.get(1).doubt().needs());
        assertEquals(List.of(SHARE, LEAD_KIND), open.get(2).doubt().needs());
    }

    @Test
    void what_is_missing_of_everybody_is_asked_once() {
        Organization given = moved(NOBODY, List.of(made("a", DAY, null), made("b", DAY, 0.2)));
        assertEquals(List.of(SHARE, LEAD_KIND), doubt(given, OldJobTime.class).needs());
        assertEquals(Doubt.Kind.MISSING, kind(doubt(NOBODY, OldJobTime.class)));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), OldJobTime.class)));
    }

    @Test
    void six_months_are_not_more_than_six_months_and_a_day_more_is() {
        Worker leap = leading("a", CRAFT_LEAD, LocalDate.of(2024, 2, 29));
        Organization given =
                Staff.of(leap, leading("b", CRAFT_LEAD, AS_OF.minusMonths(6))).withAsOf(LocalDate.of(2024, 8, 29));
        assertEquals(6, all(given, CraftGap.class).get(0).months());
        assertEquals(
                6 + 1.0 / 31,
                all(given.withAsOf(LocalDate.of(2024, 8, 30)), CraftGap.class)
                        .get(0)
                        .months(),
                1e-12);
    }

    @Test
    void only_managers_at_work_who_lead_by_the_craft_are_asked_to_keep_it() {
        LocalDate longAgo = AS_OF.minusYears(1);
        Organization given = Staff.of(
                leading("a", CRAFT_LEAD, longAgo),
                leading("b", PEOPLE_LEAD, longAgo),
                leading("c", CRAFT_LEAD, longAgo).withLeft(AS_OF.minusDays(1)),
                leading("d", CRAFT_LEAD, longAgo).withLevel(IC));
        CraftGap gap = only(given, CraftGap.class);
        assertEquals(Subject.person("a"), gap.subject());
        assertEquals(12, gap.months());
    }

    @Test
    void how_managers_lead_is_asked_once_and_when_they_last_did_the_craft_of_each() {
        Organization given = Staff.of(
                leading("a", CRAFT_LEAD, AS_OF),
                leading("b", CRAFT_LEAD, null),
                leading("c", CRAFT_LEAD, AS_OF.plusDays(1)),
                leading("d", null, AS_OF));
        List<Unmeasured> open = unmeasured(given, CraftGap.class);
        assertEquals(
                List.of(Subject.person("b"), Subject.person("c"), Subject.organization()),
                open.stream().map(Unmeasured::subject).toList());
        assertEquals(List.of(HANDS_ON), open.get(0).doubt().needs());
        assertEquals(List.of(LEAD_KIND), open.get(2).doubt().needs());
    }

    @Test
    void where_nothing_is_known_of_craft_leads_it_is_said_once() {
        Organization given = Staff.of(leading("a", CRAFT_LEAD, null), leading("b", null, null));
        assertEquals(List.of(HANDS_ON, LEAD_KIND), doubt(given, CraftGap.class).needs());
        assertEquals(
                List.of(HANDS_ON),
                doubt(Staff.of(leading("a", CRAFT_LEAD, null)), CraftGap.class).needs());
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(Staff.of(leading("a", PEOPLE_LEAD, null)), CraftGap.class)));
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(Staff.of(worker("a", IC)), CraftGap.class)));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(NOBODY, CraftGap.class)));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), CraftGap.class)));
    }

    @Property(tries = 300)
    void nobody_is_a_subject_of_both_rules(
            @ForAll @Size(4) List<@IntRange(min = 0, max = 2) Integer> kinds,
            @ForAll @Size(4) List<@IntRange(min = 0, max = 3) Integer> shares,
            @ForAll @Size(4) List<@IntRange(min = 0, max = 2) Integer> hands) {
        List<Worker> workers = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            LeadKind kind = KINDS.get(kinds.get(i));
            workers.add(leading(name(i), kind, hands.get(i) == 0 ? null : AS_OF.minusMonths(5L * hands.get(i))));
            moves.add(made(name(i), DAY, shares.get(i) == 0 ? null : shares.get(i) / 3.0));
        }
        Measurements measured = measure(moved(Staff.of(workers.toArray(Worker[]::new)), moves));
        Set<Subject> both = new HashSet<>(people(measured, OldJobTime.class));
        both.retainAll(people(measured, CraftGap.class));
        assertTrue(both.isEmpty(), both.toString());
    }

    private static Set<Subject> people(Measurements measured, Class<? extends Measure> type) {
        Set<Subject> people = new HashSet<>();
        measured.of(type).forEach(m -> people.add(m.subject()));
        measured.unmeasured().stream().filter(u -> u.measure() == type).forEach(u -> people.add(u.subject()));
        people.remove(Subject.organization());
        return people;
    }
}
