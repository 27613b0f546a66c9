package io.evenrung.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.measure.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit agrees with figures that were computed outside of this project, from the same public records, in R. */
class UniversityOfCaliforniaTest {

    private static final Audit AS_PUBLISHED =
            Auditor.standard().audit(OrganizationReader.read(Folders.example("university-of-california")));
    private static final Audit WITH_SMALL_CELLS = Auditor.standard()
            .withLimit("privacy.minimum-cell", 1)
            .audit(OrganizationReader.read(Folders.example("university-of-california")));

    @ParameterizedTest
    @CsvSource({
        "Applications Programming, P5, M1, 57, 166574.12, 60, 163996.42, -1.5475",
        "Bioinformatics, P5, M1, 15, 178236.87, 3, 180195.33, 1.0988",
        "Clinical Applications, P5, M1, 58, 181135.29, 72, 184850.69, 2.0512",
        "Clinical Applications Training, P5, M1, 4, 177784.00, 5, 170425.80, -4.1388",
        "Clinical Informatics, P5, M1, 40, 170242.20, 30, 163230.77, -4.1185",
        "Comm and Network Technology, P5, M1, 35, 173997.43, 29, 171148.52, -1.6373",
        "Contract Administration, P4, M1, 62, 121519.21, 12, 133653.00, 9.9851",
        "Executive Advising, P4, M1, 114, 178255.54, 35, 191921.11, 7.6663",
        "Executive Advising, P5, M2, 79, 212157.53, 47, 238495.19, 12.4142",
        "Institutional Research, P5, M2, 22, 160531.45, 9, 205967.56, 28.3036",
        "IT Security, P5, M1, 43, 161814.86, 27, 186122.33, 15.0218",
        "Product Development, P4, M1, 24, 132030.00, 7, 152899.29, 15.8065",
        "Project and Policy Analysis, P5, M1, 129, 138769.99, 59, 142162.83, 2.4449",
        "Technical Project Management, P5, M1, 31, 156264.52, 32, 169089.34, 8.2071"
    })
    void mean_pay_of_a_pair_differs_as_R_says(
            String family,
            String ic,
            String manager,
            int ics,
            String icPay,
            int managers,
            String managerPay,
            double gap) {
        Finding finding = Outcomes.of(WITH_SMALL_CELLS, "pay.lived-gap.average", pair(family, ic, manager));

        assertEquals(gap, Outcomes.percent(finding), 0.00005);
        assertEquals(
                List.of(ics, managers, icPay, managerPay),
                List.of(
                        (int) Outcomes.operand(finding, "ICs"),
                        (int) Outcomes.operand(finding, "managers"),
                        Outcomes.amount(finding, "mean pay of ICs"),
                        Outcomes.amount(finding, "mean pay of managers")));
        assertEquals(Math.abs(gap) > 5 ? Outcome.VIOLATED : Outcome.HOLDS, finding.outcome());
    }

    @Test
    void there_are_14_pairs_with_pay_on_both_sides_and_7_of_them_favour_managers_by_more_than_5_percent() {
        assertEquals(14, measured(WITH_SMALL_CELLS, "pay.lived-gap.average").size());
        assertEquals(
                7,
                Outcomes.subjects(WITH_SMALL_CELLS, "pay.lived-gap.average", Outcome.VIOLATED)
                        .size());
    }

    @Test
    void a_pair_with_fewer_than_five_people_on_one_side_stays_unsaid_unless_asked_for() {
        assertEquals(12, measured(AS_PUBLISHED, "pay.lived-gap.average").size());
        assertEquals(
                List.of("Bioinformatics P5 = M1", "Clinical Applications Training P5 = M1"),
                Outcomes.subjects(AS_PUBLISHED, "pay.lived-gap.average", Outcome.INSUFFICIENT_EVIDENCE));
    }

    @Test
    void over_all_pairs_managers_earn_5_1096_percent_more() {
        double weights = 0;
        double logs = 0;
        for (Finding pair : measured(WITH_SMALL_CELLS, "pay.lived-gap.average")) {
            double ics = Outcomes.operand(pair, "ICs");
            double managers = Outcomes.operand(pair, "managers");
            double weight = ics * managers / (ics + managers);
            weights += weight;
            logs += weight * Math.log1p(Outcomes.percent(pair) / 100);
        }

        assertEquals(5.1096, 100 * Math.expm1(logs / weights), 0.00005);
    }

    @Test
    void means_without_a_spread_give_no_pooled_verdict() {
        assertEquals(
                List.of(Outcome.NOT_EVALUATED),
                Outcomes.of(AS_PUBLISHED, "pay.lived-gap.pooled").stream()
                        .map(Finding::outcome)
                        .toList());
    }

    @Test
    void only_QA_surely_lacks_a_rung_at_the_first_manager_grade() {
        assertEquals(
                List.of("QA and Release Management"),
                Outcomes.subjects(AS_PUBLISHED, "ladder.senior-ic-rung", Outcome.VIOLATED));
    }

    @Test
    void a_counsel_5_without_a_grade_leaves_it_open_whether_counsel_has_a_senior_rung() {
        assertEquals(
                Outcome.NOT_EVALUATED,
                Outcomes.of(AS_PUBLISHED, "ladder.senior-ic-rung", "family/Counsel")
                        .outcome());
    }

    @ParameterizedTest
    @CsvSource({
        "IT Architecture, 2",
        "Applications Programming, 3",
        "IT Security, 2",
        "Comm and Network Technology, 0",
        "Clinical Informatics, 3",
        "Clinical Applications, 3",
        "Clinical Applications Training, 0",
        "Bioinformatics, 0",
        "QA and Release Management, 1",
        "Technical Project Management, 1",
        "Executive Advising, 1",
        "Contract Administration, 1",
        "Product Development, 1",
        "Project and Policy Analysis, 1",
        "Institutional Research, 0"
    })
    void so_many_manager_rungs_stand_above_the_top_ic_rung(String family, int rungs) {
        assertEquals(
                new Value.Count(rungs),
                Outcomes.of(AS_PUBLISHED, "ladder.ceiling", "family/" + family).measured());
    }

    @Test
    void a_counsel_5_without_a_grade_may_stand_as_high_as_the_managing_counsel() {
        Finding ceiling = Outcomes.of(AS_PUBLISHED, "ladder.ceiling", "family/Counsel");

        // one manager rung above the top IC rung of the sheet; with COUNSEL 5 none or one, which is within the limit
        assertEquals(new Value.Count(0), ceiling.measured());
        assertEquals(Outcome.HOLDS, ceiling.outcome());
    }

    @Test
    void levels_that_only_pay_records_know_leave_open_what_their_grade_would_decide() {
        assertEquals(
                List.of(
                        "Business Intelligence",
                        "Comm and Network Technology",
                        "Contract Administration",
                        "Executive Advising",
                        "Project and Policy Analysis",
                        "QA and Release Management",
                        "Technical Project Management"),
                Outcomes.subjects(AS_PUBLISHED, "ladder.ceiling", Outcome.NOT_EVALUATED));
    }

    @Test
    void managers_stand_more_than_one_rung_above_the_top_ic_in_five_functions() {
        assertEquals(
                List.of(
                        "Applications Programming",
                        "Clinical Applications",
                        "Clinical Informatics",
                        "IT Architecture",
                        "IT Security"),
                Outcomes.subjects(AS_PUBLISHED, "ladder.ceiling", Outcome.VIOLATED));
    }

    @Test
    void no_rung_below_the_top_is_a_dead_end() {
        assertEquals(List.of(), Outcomes.subjects(AS_PUBLISHED, "ladder.dead-end", Outcome.VIOLATED));
        assertEquals(
                109,
                Outcomes.subjects(AS_PUBLISHED, "ladder.dead-end", Outcome.HOLDS)
                        .size());
    }

    @Test
    void a_written_midpoint_gap_between_rungs_of_one_grade_is_0_by_construction() {
        Map<Outcome, Long> outcomes = Outcomes.of(AS_PUBLISHED, "pay.band-parity.midpoint").stream()
                .collect(Collectors.groupingBy(Finding::outcome, TreeMap::new, Collectors.counting()));

        // of the 14 pairs that carry a grade, those at grades 26 and 27 have no range
        assertEquals(Map.of(Outcome.HOLDS, 5L, Outcome.NOT_EVALUATED, 9L), outcomes);
    }

    @Test
    void no_pair_arises_from_the_digits_of_a_level() {
        // IT Architect 5 stands at grade 27, between managers at 26 and 28
        assertEquals(
                List.of(),
                AS_PUBLISHED.findings().stream()
                        .map(f -> f.subject().label())
                        .filter(l -> l.startsWith("IT Architecture P") && l.contains("="))
                        .toList());
    }

    private static List<Finding> measured(Audit audit, String rule) {
        return Outcomes.of(audit, rule).stream()
                .filter(f -> f.measured() != null)
                .toList();
    }

    private static String pair(String family, String ic, String manager) {
        return "pair/" + family + "/ic/" + ic + "=" + family + "/manager/" + manager;
    }
}
