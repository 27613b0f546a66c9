package io.evenrung.measure.pay;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.measure;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.Workforce.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Unmeasured;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.Profile;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AwardGapTest {

    private static final Level IC = Workforce.ic("Engineering", "IC5").withGrade("5");
    private static final Level MANAGER = Workforce.manager("Engineering", "M1").withGrade("5");
    private static final Level JUNIOR = Workforce.ic("Engineering", "IC1").withGrade("1");

    /** People on one rung, one for each bonus in dollars; below 0 for one that is not known. */
    private static List<Worker> given(LevelId level, int... bonuses) {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < bonuses.length; i++) {
            workers.add(Worker.of(level.code() + "-" + i, level)
                    .withProfile(
                            bonuses[i] < 0
                                    ? Profile.unknown()
                                    : Profile.unknown().withBonus(Money.of(Integer.toString(bonuses[i]), "USD"))));
        }
        return workers;
    }

    private static Measurements of(List<Worker> ics, List<Worker> managers) {
        return measure(PayMeasures::measure, organization(ics, managers));
    }

    private static Organization organization(List<Worker> ics, List<Worker> managers) {
        List<Worker> all = Stream.concat(ics.stream(), managers.stream()).toList();
        return with(Workforce.organization(List.of(IC, MANAGER, JUNIOR)), all);
    }

    private static int[] around(int middle) {
        int[] amounts = new int[40];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = middle * (95 + i % 11) / 100;
        }
        return amounts;
    }

    @Test
    void bonuses_a_fifth_higher_for_managers_are_found_and_favour_them() {
        BonusGap gap = only(of(given(IC.id(), around(10_000)), given(MANAGER.id(), around(12_000))), BonusGap.class);
        assertEquals(0.2, gap.gap(), 1e-9);
        assertTrue(gap.significant());
        assertTrue(gap.excessAtLeast() > 0.15);
        assertEquals(Favours.MANAGEMENT, gap.favours());
        assertEquals(80, gap.people());
        assertEquals(List.of(), gap.conditions());
        assertTrue(gap.operands().contains(Operand.share("share of ICs given bonuses", 1)));
    }

    @Test
    void bonuses_higher_for_ics_are_a_finding_too() {
        BonusGap gap = only(of(given(IC.id(), around(12_000)), given(MANAGER.id(), around(10_000))), BonusGap.class);
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, gap.favours());
        assertEquals(0.2, 1 / (1 + gap.gap()) - 1, 1e-9);
        assertTrue(gap.significant() && gap.excessAtLeast() > 0.15);
    }

    @Test
    void equal_bonuses_of_enough_people_hold_beyond_doubt() {
        BonusGap gap = only(of(given(IC.id(), around(10_000)), given(MANAGER.id(), around(10_000))), BonusGap.class);
        assertFalse(gap.significant());
        assertEquals(0, gap.excessAtLeast());
        assertNull(gap.doubtAt(0.05));
        assertNotNull(gap.doubtAt(0.001));
    }

    @Test
    void who_was_given_none_is_left_out_and_counted_unless_they_are_few() {
        List<Worker> ics = new ArrayList<>(given(IC.id(), around(10_000)));
        ics.addAll(given(IC.id(), new int[10]).stream()
                .map(w -> Worker.of("none " + w.id(), IC.id()).withProfile(w.profile()))
                .toList());
        List<Worker> managers = new ArrayList<>(given(MANAGER.id(), around(10_000)));
        managers.add(Worker.of("none of the managers", MANAGER.id())
                .withProfile(Profile.unknown().withBonus(Money.of("0", "USD"))));
        BonusGap gap = only(of(ics, managers), BonusGap.class);
        assertEquals(
                List.of("ICs without bonuses are left out: 10", "managers without bonuses are left out: fewer than 5"),
                gap.conditions());
        assertTrue(gap.operands().contains(Operand.share("share of ICs given bonuses", 0.8)));
        assertTrue(gap.operands().stream().noneMatch(o -> o.name().equals("share of managers given bonuses")));
    }

    @Test
    void people_whose_bonus_is_not_known_are_left_out_with_a_condition() {
        List<Worker> ics = new ArrayList<>(given(IC.id(), around(10_000)));
        ics.add(Worker.of("unknown", IC.id()));
        assertEquals(
                List.of("people on paired rungs whose bonuses are not known are left out: fewer than 5"),
                only(of(ics, given(MANAGER.id(), around(10_000))), BonusGap.class)
                        .conditions());
    }

    @Test
    void bonuses_for_managers_alone_cannot_be_compared_and_the_shares_say_so() {
        Measurements measured = of(given(IC.id(), new int[40]), given(MANAGER.id(), around(10_000)));
        assertEquals(Doubt.Kind.THIN, doubt(measured, BonusGap.class).kind());
        List<Operand> known = measured.unmeasured().stream()
                .filter(u -> u.measure() == BonusGap.class)
                .map(Unmeasured::operands)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(
                        Operand.share("share of ICs given bonuses", 0),
                        Operand.share("share of managers given bonuses", 1)),
                known);
    }

    @Test
    void four_bonuses_on_one_side_are_too_few_and_no_figure_of_theirs_is_kept() {
        Measurements measured = of(given(IC.id(), around(10_000)), given(MANAGER.id(), 9, 9, 9, 9));
        assertEquals(Doubt.Kind.THIN, doubt(measured, BonusGap.class).kind());
        assertTrue(measured.unmeasured().stream()
                .filter(u -> u.measure() == BonusGap.class)
                .flatMap(u -> u.operands().stream())
                .noneMatch(o -> o.name().contains("managers")));
    }

    @Test
    void a_blank_column_is_missing_and_a_column_of_zeros_is_nothing_to_judge() {
        Doubt blank = doubt(of(given(IC.id(), -1, -1), given(MANAGER.id(), -1)), BonusGap.class);
        assertEquals(List.of(new Need("workers.csv", "bonus")), blank.needs());
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(of(given(IC.id(), 0, 0), given(MANAGER.id(), 0)), BonusGap.class)
                        .kind());
        assertEquals(
                Doubt.Kind.MISSING,
                doubt(of(given(IC.id(), 0, -1), given(MANAGER.id(), 0)), BonusGap.class)
                        .kind());
    }

    @Test
    void without_workers_or_equity_the_column_is_named() {
        Measurements none = measure(PayMeasures::measure, Workforce.organization(List.of(IC, MANAGER)));
        assertEquals(
                List.of(new Need("workers.csv", "equity")),
                doubt(none, EquityGap.class).needs());
        assertEquals(
                Doubt.Kind.THIN,
                doubt(of(given(JUNIOR.id(), 5), List.of()), BonusGap.class).kind());
    }

    @Test
    void those_who_left_those_yet_to_come_and_those_on_other_rungs_do_not_count() {
        List<Worker> ics = new ArrayList<>(given(IC.id(), around(10_000)));
        Profile rich = Profile.unknown().withBonus(Money.of("9000000", "USD"));
        ics.add(Worker.of("left", IC.id())
                .withLeft(Workforce.AS_OF.minusDays(1))
                .withProfile(rich));
        ics.add(Worker.of("to come", IC.id())
                .withHired(Workforce.AS_OF.plusDays(1))
                .withProfile(rich));
        ics.add(Worker.of("junior", JUNIOR.id()).withProfile(rich));
        ics.add(Worker.of("nowhere", null).withProfile(rich));
        BonusGap gap = only(of(ics, given(MANAGER.id(), around(10_000))), BonusGap.class);
        assertEquals(0, gap.gap(), 1e-9);
        assertEquals(80, gap.people());
    }

    @Test
    void awards_in_other_currencies_or_zones_are_never_compared() {
        List<Worker> euros = given(MANAGER.id(), around(10_000)).stream()
                .map(w -> w.withProfile(Profile.unknown().withBonus(Money.of("10000", "EUR"))))
                .toList();
        List<Worker> elsewhere = given(MANAGER.id(), around(10_000)).stream()
                .map(w -> w.withPayZone("B"))
                .toList();
        assertEquals(
                Doubt.Kind.THIN,
                doubt(of(given(IC.id(), around(10_000)), euros), BonusGap.class).kind());
        assertEquals(
                Doubt.Kind.THIN,
                doubt(of(given(IC.id(), around(10_000)), elsewhere), BonusGap.class)
                        .kind());
    }

    @Property(tries = 50)
    void exchanging_the_tracks_turns_the_gap_round(
            @ForAll @Size(min = 5, max = 30) List<@IntRange(min = 100, max = 900) Integer> one,
            @ForAll @Size(min = 5, max = 30) List<@IntRange(min = 100, max = 900) Integer> other) {
        Organization organization = organization(given(IC.id(), ints(one)), given(MANAGER.id(), ints(other)));
        BonusGap gap = only(measure(PayMeasures::measure, organization), BonusGap.class);
        BonusGap mirrored = only(measure(PayMeasures::measure, Workforce.mirrored(organization)), BonusGap.class);
        assertEquals(gap.significant(), mirrored.significant());
        assertEquals(Math.log1p(gap.gap()), -Math.log1p(mirrored.gap()), 1e-9);
        assertEquals(gap.excessAtLeast(), mirrored.excessAtLeast(), 1e-9);
    }

    @Property(tries = 50)
    void another_unit_of_money_changes_nothing(
            @ForAll @Size(min = 5, max = 30) List<@IntRange(min = 100, max = 900) Integer> amounts,
            @ForAll @IntRange(min = 2, max = 50) int factor) {
        int[] scaled = amounts.stream().mapToInt(a -> a * factor).toArray();
        List<Worker> managers = given(MANAGER.id(), around(10_000));
        List<Worker> more = given(
                MANAGER.id(), Arrays.stream(around(10_000)).map(a -> a * factor).toArray());
        BonusGap gap = only(of(given(IC.id(), ints(amounts)), managers), BonusGap.class);
        BonusGap again = only(of(given(IC.id(), scaled), more), BonusGap.class);
        assertEquals(gap.gap(), again.gap(), 1e-9);
        assertEquals(gap.excessAtLeast(), again.excessAtLeast(), 1e-9);
        assertEquals(gap.significant(), again.significant());
    }

    private static int[] ints(List<Integer> amounts) {
        return amounts.stream().mapToInt(Integer::intValue).toArray();
    }
}
