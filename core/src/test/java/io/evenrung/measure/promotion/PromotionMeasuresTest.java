package io.evenrung.measure.promotion;

import static io.evenrung.measure.Workforce.heads;
import static io.evenrung.measure.Workforce.measure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.ValueText;
import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.RateComparison;
import io.evenrung.measure.Settings;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unmeasured;
import io.evenrung.measure.Value;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Snapshot;
import io.evenrung.model.SnapshotHistory;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PromotionMeasuresTest {

    static final Level IC = Workforce.ic("Engineering", "senior").withRank(1);
    static final Level UPPER_IC = Workforce.ic("Engineering", "staff").withRank(2);
    static final Level MANAGER = Workforce.manager("Engineering", "lead").withRank(1);
    static final Level UPPER_MANAGER = Workforce.manager("Engineering", "head").withRank(2);
    static final Level LONELY = Workforce.ic("Legal", "counsel").withRank(1);

    @Test
    void equal_rates_of_many_hold_beyond_doubt() {
        PromotionRate rate = whole(yearly(4000, 1200, 4000, 1200));
        assertEquals(1, rate.comparison().ratio(), 1e-12);
        assertEquals(1, rate.parityAtMost());
        assertFalse(rate.significant());
        assertNull(rate.doubtAt(0.8));
    }

    @Test
    void ics_promoted_at_a_third_of_the_rate_are_far_from_parity() {
        PromotionRate rate = whole(yearly(400, 40, 100, 30));
        assertEquals(1 / 3.0, rate.comparison().ratio(), 1e-12);
        assertTrue(rate.significant());
        assertTrue(rate.parityAtMost() < 0.6
                && rate.parityAtMost() > rate.comparison().interval().high());
        assertEquals(Favours.MANAGEMENT, rate.favours());
        assertEquals("16.0000", operand(rate, "IC shortfall"));
    }

    @Test
    void a_difference_that_one_person_reverses_is_no_finding() {
        PromotionRate rate = whole(yearly(30, 1, 30, 8));
        assertTrue(rate.comparison().interval().high() < 1);
        assertEquals(1, rate.parityAtMost());
        Doubt doubt = rate.doubtAt(0.8);
        assertNotNull(doubt);
        assertEquals(Doubt.Kind.THIN, doubt.kind());
    }

    @Test
    void no_promotion_of_ics_at_all_is_a_finding_if_managers_had_many() {
        PromotionRate rate = whole(yearly(400, 0, 100, 30));
        assertEquals(new Value.Number(0), rate.measured());
        assertTrue(rate.significant());
        assertTrue(rate.parityAtMost() < 0.1);
    }

    @Test
    void no_promotion_of_managers_at_all_is_a_finding_too() {
        PromotionRate rate = whole(yearly(100, 30, 400, 0));
        assertEquals(new Value.Text("∞"), rate.measured());
        assertNull(rate.interval());
        assertTrue(rate.parityAtMost() < 0.1);
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, rate.favours());
    }

    @Test
    void a_job_family_without_both_tracks_is_not_asked() {
        Measurements measured = measure(PromotionMeasures::measure, yearly(100, 10, 100, 10));
        Unmeasured legal = measured.unmeasured().get(0);
        assertEquals(Subject.family("Legal"), legal.subject());
        assertEquals(Doubt.Kind.INAPPLICABLE, legal.doubt().kind());
    }

    @Test
    void nothing_is_read_across_the_start_of_a_year_that_does_not_link() {
        Organization organization = yearly(100, 10, 100, 10);
        SnapshotHistory broken =
                new SnapshotHistory(organization.practice().history().snapshots(), new TreeSet<>(Set.of(2024)));
        Measurements measured = measure(
                PromotionMeasures::measure,
                organization.withPractice(organization.practice().withHistory(broken)));
        assertEquals(List.of(), measured.measures());
        assertEquals(Doubt.thin("fewer than 5 people on one side"), whole(measured));
    }

    @Test
    void a_rise_that_nothing_orders_is_not_evaluated() {
        Level unranked = UPPER_IC.withRank(null);
        List<Snapshot> snapshots = new ArrayList<>();
        person("a", IC, unranked, snapshots);
        Measurements measured = measure(
                PromotionMeasures::measure,
                snapshots(Workforce.organization(List.of(IC, unranked, MANAGER)), snapshots));
        Doubt doubt = whole(measured);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals("[levels.csv: grade, levels.csv: rank]", doubt.needs().toString());
    }

    @Test
    void without_moves_or_snapshots_the_files_that_would_tell_are_named() {
        Doubt doubt = whole(measure(PromotionMeasures::measure, Workforce.organization(List.of(IC, MANAGER))));
        assertEquals(
                "[moves.csv: worker_id, snapshots.csv: worker_id, workers.csv: worker_id]",
                doubt.needs().toString());
    }

    @Test
    void moves_give_person_time_to_the_day() {
        List<Worker> workers = new ArrayList<>(heads(IC.id(), 10));
        workers.addAll(heads(MANAGER.id(), 10));
        workers.add(Worker.of("riser", UPPER_IC.id()));
        workers.add(Worker.of("risen", UPPER_MANAGER.id()));
        LocalDate newYear = LocalDate.of(2024, 1, 1);
        List<Move> moves = List.of(
                new Move("riser", newYear, IC.id(), UPPER_IC.id()),
                new Move("risen", newYear, MANAGER.id(), UPPER_MANAGER.id()));
        RateComparison rate = whole(moves(workers, moves)).comparison();
        assertEquals(1, rate.icEvents());
        assertEquals(1, rate.managerEvents());
        // the window of 24 months holds 731 days, one of them a leap day, for each of 11 people
        assertEquals(11 * 731 / 365.25, rate.icExposure(), 1e-9);
        assertEquals(3, rate.strata());
        assertEquals(1, rate.strataWithEvents());
    }

    @Test
    void a_hire_an_exit_and_a_change_of_family_or_track_are_no_promotions() {
        Level other = Workforce.ic("Sales", "staff").withRank(9);
        List<Worker> workers = new ArrayList<>(heads(IC.id(), 10));
        workers.addAll(heads(MANAGER.id(), 10));
        LocalDate day = LocalDate.of(2024, 5, 1);
        for (String id : List.of("hired", "gone", "across", "over")) {
            workers.add(Worker.of(id, UPPER_IC.id()));
        }
        List<Move> moves = List.of(
                new Move("hired", day, null, UPPER_IC.id()),
                new Move("gone", day, UPPER_IC.id(), null),
                new Move("across", day, IC.id(), other.id()),
                new Move("over", day, IC.id(), UPPER_MANAGER.id()));
        Organization organization =
                Workforce.with(Workforce.organization(List.of(IC, UPPER_IC, MANAGER, UPPER_MANAGER, other)), workers);
        Measurements measured = measure(
                PromotionMeasures::measure,
                organization.withPractice(organization.practice().withMoves(Supplied.of(moves))));
        assertEquals(Doubt.thin("no promotions in any stratum that holds both tracks"), whole(measured));
    }

    @Test
    void paired_rungs_are_compared_with_one_another_where_there_are_pairs() {
        Organization paired = yearly(100, 10, 100, 10, IC.withGrade("5"), MANAGER.withGrade("5"));
        PromotionRate rate = whole(paired);
        assertEquals("paired rungs × calendar year", operand(rate, "strata"));
        assertEquals("job families, all rungs × calendar year", operand(whole(yearly(100, 10, 100, 10)), "strata"));
    }

    @Property(tries = 60)
    void mirroring_the_tracks_inverts_the_ratio(
            @ForAll @IntRange(min = 0, max = 12) int icRises, @ForAll @IntRange(min = 0, max = 12) int managerRises) {
        Organization organization = yearly(30, icRises, 20, managerRises);
        Measurements one = measure(PromotionMeasures::measure, organization);
        Measurements other = measure(PromotionMeasures::measure, Workforce.mirrored(organization));
        assertEquals(one.measures().size(), other.measures().size());
        for (int i = 0; i < one.measures().size(); i++) {
            PromotionRate rate = one.of(PromotionRate.class).get(i);
            PromotionRate mirrored = other.of(PromotionRate.class).get(i);
            assertEquals(rate.comparison().p(), mirrored.comparison().p(), 1e-12);
            assertEquals(rate.parityAtMost(), mirrored.parityAtMost(), 1e-9);
            assertEquals(rate.favours(), mirrored.favours().mirrored());
            assertEquals(rate.doubtAt(0.8) == null, mirrored.doubtAt(0.8) == null);
        }
    }

    @Property(tries = 30)
    void the_order_of_the_rows_changes_no_byte(@ForAll Random random) {
        Organization organization = yearly(30, 4, 20, 6);
        List<Snapshot> shuffled =
                new ArrayList<>(organization.practice().history().snapshots().values());
        Collections.shuffle(shuffled, random);
        assertEquals(
                measure(PromotionMeasures::measure, organization),
                measure(PromotionMeasures::measure, snapshots(organization, shuffled)));
    }

    private static Organization yearly(int ics, int icRises, int managers, int managerRises) {
        return yearly(ics, icRises, managers, managerRises, IC, MANAGER);
    }

    /** Everybody seen at the end of two years; so many of each track rose in between. */
    private static Organization yearly(int ics, int icRises, int managers, int managerRises, Level ic, Level manager) {
        List<Snapshot> snapshots = new ArrayList<>();
        for (int i = 0; i < ics; i++) {
            person("i" + i, ic, i < icRises ? UPPER_IC : ic, snapshots);
        }
        for (int i = 0; i < managers; i++) {
            person("m" + i, manager, i < managerRises ? UPPER_MANAGER : manager, snapshots);
        }
        return snapshots(Workforce.organization(List.of(ic, UPPER_IC, manager, UPPER_MANAGER, LONELY)), snapshots);
    }

    static void person(String id, Level from, Level to, List<Snapshot> snapshots) {
        snapshots.add(new Snapshot(id, LocalDate.of(2023, 12, 31), from.id()));
        snapshots.add(new Snapshot(id, LocalDate.of(2024, 12, 31), to.id()));
    }

    static Organization snapshots(Organization organization, List<Snapshot> snapshots) {
        return organization.withPractice(
                organization.practice().withHistory(new SnapshotHistory(Supplied.of(snapshots), new TreeSet<>())));
    }

    private static Organization moves(List<Worker> workers, List<Move> moves) {
        Organization organization =
                Workforce.with(Workforce.organization(List.of(IC, UPPER_IC, MANAGER, UPPER_MANAGER)), workers);
        return organization.withPractice(organization.practice().withMoves(Supplied.of(moves)));
    }

    private static PromotionRate whole(Organization organization) {
        Measurements measured = measure(PromotionMeasures::measure, organization, Settings.defaults());
        return measured.of(PromotionRate.class).stream()
                .filter(r -> r.subject().equals(Subject.organization()))
                .findFirst()
                .orElseThrow();
    }

    static Doubt whole(Measurements measured) {
        return measured.unmeasured().stream()
                .filter(u -> u.subject().equals(Subject.organization()))
                .findFirst()
                .orElseThrow()
                .doubt();
    }

    private static String operand(PromotionRate rate, String name) {
        return rate.operands().stream()
                .filter(o -> o.name().equals(name))
                .map(o -> ValueText.of(o.value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void changes_between_rungs_of_no_compared_track_hide_nobodys_promotions() {
        Organization organization = yearly(100, 10, 100, 10);
        Level unmapped = Level.of(new LevelId("Engineering", null, "A"));
        Level alsoUnmapped = Level.of(new LevelId("Engineering", null, "B"));
        List<Snapshot> more =
                new ArrayList<>(organization.practice().history().snapshots().values());
        person("u", unmapped, alsoUnmapped, more);
        Organization with = snapshots(
                Workforce.organization(List.of(IC, UPPER_IC, MANAGER, UPPER_MANAGER, LONELY, unmapped, alsoUnmapped)),
                more);
        assertEquals(whole(organization).comparison(), whole(with).comparison());
    }

    @Test
    void a_move_that_is_recorded_twice_is_one_promotion() {
        List<Worker> workers = new ArrayList<>(heads(IC.id(), 10));
        workers.addAll(heads(MANAGER.id(), 10));
        workers.add(Worker.of("riser", UPPER_IC.id()));
        Move rise = new Move("riser", LocalDate.of(2024, 5, 1), IC.id(), UPPER_IC.id());
        assertEquals(1, whole(moves(workers, List.of(rise, rise))).comparison().icEvents());
    }

    @Test
    void the_ratio_and_its_interval_can_be_worked_out_again_from_the_operands() {
        RateComparison rate = whole(yearly(400, 40, 100, 30)).comparison();
        double ratio = number(rate, "IC promotions, weighted") / number(rate, "management promotions, weighted");
        assertEquals(rate.ratio(), ratio, 1e-12);
        double error = number(rate, "standard error of the logarithm of the ratio");
        assertEquals(rate.interval().high(), ratio * Math.exp(1.959963984540054 * error), 1e-9);
    }

    @Test
    void a_family_without_ranks_does_not_keep_another_from_being_measured() {
        List<Snapshot> snapshots = new ArrayList<>(
                yearly(100, 10, 100, 10).practice().history().snapshots().values());
        Level sales = Workforce.ic("Sales", "1");
        Level upperSales = Workforce.ic("Sales", "2");
        person("s", sales, upperSales, snapshots);
        Level lead = Workforce.manager("Sales", "lead");
        Measurements measured = measure(
                PromotionMeasures::measure,
                snapshots(
                        Workforce.organization(List.of(IC, UPPER_IC, MANAGER, UPPER_MANAGER, sales, upperSales, lead)),
                        snapshots));
        assertEquals(Doubt.Kind.MISSING, whole(measured).kind());
        assertEquals(
                List.of(Subject.family("Engineering")),
                measured.of(PromotionRate.class).stream()
                        .map(PromotionRate::subject)
                        .toList());
        assertEquals(
                List.of(Subject.organization(), Subject.family("Sales")),
                measured.unmeasured().stream().map(Unmeasured::subject).sorted().toList());
    }

    private static double number(RateComparison rate, String name) {
        return rate.operands().stream()
                .filter(o -> o.name().equals(name))
                .map(o -> ((Value.Number) o.value()).number())
                .findFirst()
                .orElseThrow();
    }
}
