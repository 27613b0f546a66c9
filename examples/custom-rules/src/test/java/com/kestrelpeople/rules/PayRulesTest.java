package com.kestrelpeople.rules;

import static com.kestrelpeople.rules.Kestrel.VERIFIER;
import static io.evenrung.testkit.Organizations.organization;

import io.evenrung.measure.Favours;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import io.evenrung.model.Worker;
import io.evenrung.testkit.Change;
import io.evenrung.testkit.RuleUnderTest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PayRulesTest {

    private static final String ONE_IC = "Engineering-IC3-000";

    private final RuleUnderTest width = VERIFIER.rule("kestrel.range-width");
    private final RuleUnderTest stale = VERIFIER.rule("kestrel.stale-ranges");
    private final RuleUnderTest unpriced = VERIFIER.rule("kestrel.unpriced-rung");
    private final RuleUnderTest warning = VERIFIER.rule("kestrel.gap-warning");
    private final RuleUnderTest minimum = VERIFIER.rule("kestrel.below-minimum");

    @Test
    void a_range_whose_maximum_is_twice_its_minimum_is_too_wide() {
        width.given(organization().range("IC3", 100_000, 200_000))
                .finds(1)
                .about("Engineering IC3")
                .measured(1.0);
    }

    @Test
    void a_range_at_the_limit_is_not_too_wide() {
        width.given(organization().range("IC3", 100_000, 160_000)).holds();
        width.given(organization().range("IC3", 100_000, 160_001)).finds(1);
    }

    @Test
    void a_range_without_a_minimum_is_not_known_to_be_narrow() {
        width.given(organization().with(ranges(r -> new PayRange(null, null, r.midpoint(), r.maximum(), null))))
                .isNotEvaluated()
                .needing("levels.csv: range_min");
    }

    @Test
    void a_range_of_25_months_is_stale_and_one_of_24_is_not() {
        stale.given(organization().with(ranges(r -> Ranges.since(r, LocalDate.of(2024, 6, 30)))))
                .holds();
        stale.given(organization().with(ranges(r -> Ranges.since(r, LocalDate.of(2024, 5, 30)))))
                .finds(4)
                .about("Engineering M1")
                .measured(25);
    }

    @Test
    void a_range_without_a_date_may_be_stale() {
        stale.given(organization()).isNotEvaluated().needing("levels.csv: range_effective");
    }

    @Test
    void a_rung_without_a_range_is_unpriced() {
        unpriced.given(organization()).holds();
        unpriced.given(organization().with(unpriced("Engineering", "IC2")))
                .finds(1)
                .about("Engineering IC2");
    }

    @Test
    void the_range_of_another_rung_or_family_is_no_substitute() {
        unpriced.given(organization().families("Engineering", "Sales").with(unpriced("Sales", "IC2")))
                .finds(1)
                .about("Sales IC2");
        unpriced.given(organization().with(unpriced("Engineering", "M1"))).finds(1);
    }

    @Test
    void a_rung_of_a_track_that_is_neither_needs_no_range() {
        unpriced.given(organization().with(SupportTrack::in)).holds();
    }

    @Test
    void a_rung_of_no_track_may_need_a_range() {
        LevelId apprentice = new LevelId("Engineering", null, "A1");
        unpriced.given(organization().with(o -> SupportTrack.withLevel(o, Level.of(apprentice))))
                .isNotEvaluated()
                .about("Engineering A1")
                .needing("levels.csv: track");
    }

    @Test
    void without_a_single_range_nobody_knows_whether_rungs_have_some() {
        unpriced.given(organization().with(Change.levels(level -> level.withRanges(List.of()))))
                .isNotEvaluated();
    }

    @Test
    void a_gap_of_four_percent_is_worth_a_warning() {
        warning.given(organization().managersPaidMore(0.04))
                .finds(1)
                .about("Engineering IC3 = M1")
                .favouring(Favours.MANAGEMENT);
    }

    @Test
    void a_gap_in_favour_of_ics_is_worth_a_warning_too() {
        warning.given(organization().managersPaidMore(-0.04)).finds(1).favouring(Favours.INDIVIDUAL_CONTRIBUTORS);
    }

    @Test
    void a_gap_of_two_percent_is_not() {
        warning.given(organization().managersPaidMore(0.02)).holds();
    }

    @Test
    void pay_that_is_not_known_may_hide_a_gap() {
        warning.given(organization().managersPaidMore(0.028)).holds();
        warning.given(organization().managersPaidMore(0.028).with(one(w -> w.withPay(null))))
                .isNotEvaluated()
                .needing("workers.csv: base_pay");
    }

    @Test
    void pay_below_the_range_is_found_and_at_its_minimum_is_not() {
        minimum.given(organization().with(one(w -> w.withPay(Money.of("103999", "USD")))))
                .finds(1);
        minimum.given(organization().with(one(w -> w.withPay(Money.of("104000", "USD")))))
                .holds();
    }

    @Test
    void pay_that_is_not_known_may_be_below_the_range() {
        minimum.given(organization().with(one(w -> w.withPay(null))))
                .isNotEvaluated()
                .needing("workers.csv: base_pay");
    }

    private static UnaryOperator<Organization> ranges(UnaryOperator<PayRange> change) {
        return Change.levels(
                level -> level.withRanges(level.ranges().stream().map(change).toList()));
    }

    private static UnaryOperator<Organization> unpriced(String family, String code) {
        return Change.level(
                LevelId.of(family, code.startsWith("M") ? "management" : "ic", code),
                level -> level.withRanges(List.of()));
    }

    private static UnaryOperator<Organization> one(UnaryOperator<Worker> change) {
        return Change.workers(worker -> worker.id().equals(ONE_IC) ? change.apply(worker) : worker);
    }
}
