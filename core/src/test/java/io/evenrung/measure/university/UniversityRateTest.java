package io.evenrung.measure.university;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.evenrung.finding.ValueText;
import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.RateComparison;
import io.evenrung.measure.Settings;
import io.evenrung.measure.Subject;
import io.evenrung.measure.mobility.FlowMeasures;
import io.evenrung.measure.mobility.ReturnFlow;
import io.evenrung.measure.mobility.TrackMoves;
import io.evenrung.measure.promotion.PromotionMeasures;
import io.evenrung.measure.promotion.PromotionRate;
import io.evenrung.measure.promotion.RungPromotions;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Organization;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of section C: advancement and moves at the Office of the President. */
class UniversityRateTest {

    private University university = new University();

    @BeforeEach
    void open() {
        university = new University();
    }

    @ParameterizedTest
    @CsvSource({
        "main,         651, 215, 411, 10331, 72, 2479, 1.2587, 0.9704, 1.6328, 3.0180, 0.0823, 396.9305",
        "plain titles, 648, 213, 404, 10045, 71, 2473, 1.2755, 0.9821, 1.6566, 3.3452, 0.0674, 389.2333",
        "without 2018, 586, 211, 406, 9274, 71, 2217, 1.2631, 0.9722, 1.6410, 3.0724, 0.0796, 391.8866",
        "any function, 10, 10, 661, 12360, 93, 2571, 1.4632, 1.1777, 1.8179, 11.9576, 0.0005, 625.2818",
        "24 months,    133, 55, 130, 2285, 16, 511, 1.5860, 0.9428, 2.6681, 3.0742, 0.0795, 122.5167"
    })
    void the_rate_of_promotion_agrees_with_the_golden_figures(
            String view,
            int strata,
            int withEvents,
            long icEvents,
            double icExposure,
            long managerEvents,
            double managerExposure,
            double ratio,
            double low,
            double high,
            double chiSquare,
            double p,
            double expected) {
        RateComparison rate = rate(panel(view)).comparison();
        assertEquals(strata, rate.strata());
        assertEquals(withEvents, rate.strataWithEvents());
        assertEquals(icEvents, rate.icEvents());
        assertEquals(icExposure, rate.icExposure());
        assertEquals(managerEvents, rate.managerEvents());
        assertEquals(managerExposure, rate.managerExposure());
        assertEquals(ratio, rate.ratio(), 0.00005);
        assertEquals(low, rate.interval().low(), 0.00005);
        assertEquals(high, rate.interval().high(), 0.00005);
        assertEquals(chiSquare, rate.chiSquare(), 0.00005);
        assertEquals(p, rate.p(), 0.00005);
        assertEquals(expected, rate.expectedIcEvents(), 0.00005);
    }

    @Test
    void the_rate_of_promotion_is_not_decided_and_says_what_would_decide_it() {
        PromotionRate rate = rate(panel("main"));
        assertFalse(rate.significant());
        assertEquals(1, rate.parityAtMost());
        assertEquals(
                Doubt.thin(
                        "too few to decide: not even a hundred times as many person-years would, if the estimate stayed as it is"),
                rate.doubtAt(0.8));
    }

    @Test
    void eight_came_back_from_management_for_forty_seven_who_went_over() {
        ReturnFlow flow = flow(panel("main"));
        assertEquals("0.1702", ValueText.of(flow.measured()));
        assertEquals(
                "[47, 8, 371]",
                flow.operands().subList(0, 3).stream()
                        .map(o -> ValueText.of(o.value()))
                        .toList()
                        .toString());
    }

    @Test
    void the_job_families_that_were_left_add_up_to_these() {
        List<TrackMoves> moves = TrackMoves.of(panel("main"), Settings.defaults());
        assertEquals(
                List.of(47L, 8L),
                List.of(
                        moves.stream().mapToLong(TrackMoves::intoManagement).sum(),
                        moves.stream().mapToLong(TrackMoves::back).sum()));
    }

    @ParameterizedTest
    @CsvSource({"ic, 482, 12360", "manager, 74, 2571"})
    void promotions_and_person_years_of_the_rungs_add_up_to_those_of_the_track(
            String track, long promotions, double personYears) {
        List<RungPromotions> rungs = RungPromotions.of(panel("main"), Settings.defaults()).stream()
                .filter(rung -> track.equals(rung.level().track()))
                .toList();
        assertEquals(
                promotions, rungs.stream().mapToLong(RungPromotions::promotions).sum());
        assertEquals(
                personYears,
                rungs.stream().mapToDouble(RungPromotions::personYears).sum());
    }

    private Organization panel(String view) {
        return switch (view) {
            case "main" -> university.panel(t -> true, 2013, Set.of(2016), true);
            case "plain titles" -> university.panel(UniversityRateTest::isPlain, 2013, Set.of(2016), true);
            case "without 2018" -> university.panel(t -> true, 2013, Set.of(2016, 2018), true);
            case "any function" -> university.panel(t -> true, 2013, Set.of(2016), false);
            case "24 months" -> university.panel(t -> true, 2022, Set.of(2016), true);
            default -> throw new IllegalArgumentException(view);
        };
    }

    /** Neither grandfathered nor under another pay programme. */
    private static boolean isPlain(Csv.Row title) {
        return !Set.of("GF", "OP").contains(title.get("variant"));
    }

    private static PromotionRate rate(Organization organization) {
        Sink sink = new Sink();
        PromotionMeasures.measure(Scene.of(organization, Settings.defaults()), sink);
        Measurements measured = sink.drain();
        return measured.of(PromotionRate.class).stream()
                .filter(r -> r.subject().equals(Subject.organization()))
                .findFirst()
                .orElseThrow();
    }

    private static ReturnFlow flow(Organization organization) {
        Sink sink = new Sink();
        FlowMeasures.measure(Scene.of(organization, Settings.defaults()), sink);
        return sink.drain().of(ReturnFlow.class).get(0);
    }
}
