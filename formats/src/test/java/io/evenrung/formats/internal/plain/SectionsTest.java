package io.evenrung.formats.internal.plain;

import static io.evenrung.formats.report.Samples.finding;
import static io.evenrung.formats.report.Samples.rule;
import static io.evenrung.formats.report.Samples.undecided;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.Paper;
import io.evenrung.formats.report.Edition;
import io.evenrung.formats.report.SafeText;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SectionsTest {

    private static final Rule GRAVE = rule("pay.grave", Severity.CRITICAL, 0.05);
    private static final Rule LIGHT = rule("ladder.light", Severity.MINOR, 0.5);

    @Test
    void a_violation_says_what_where_whom_it_favours_by_how_much_and_what_to_do() {
        Paper paper = new Paper(80, false);
        Violations.write(paper, shown(finding(GRAVE, "Legal", Outcome.VIOLATED, new Value.Share(0.09985123))));
        assertEquals(
                """
                VIOLATED (1)

                CRITICAL (1)

                pay.grave
                  What pay.grave asks
                  Limit   at most 5 % (borrowed from a law by analogy)
                  Asked   policy as written; source: 000, 002
                  Remedy  Mend it

                  * Legal: 9.9851 %, favours management
                    from  ICs 62; part 12.3456 %
                    see   levels.csv: Legal IC4; Legal M1
                    id    FINGERPRINT
                """.replace(
                                "FINGERPRINT",
                                finding(GRAVE, "Legal", Outcome.VIOLATED, null).fingerprint()),
                paper.text());
    }

    @Test
    void the_gravest_violation_stands_first_and_within_a_rule_the_furthest_from_the_limit() {
        Paper paper = new Paper(80, false);
        Violations.write(
                paper,
                shown(
                        finding(LIGHT, "Design", Outcome.VIOLATED, new Value.Share(0.1)),
                        finding(GRAVE, "Audit", Outcome.VIOLATED, new Value.Share(0.06)),
                        finding(GRAVE, "Brand", Outcome.VIOLATED, new Value.Share(-0.2))));
        List<String> stars =
                paper.text().lines().filter(l -> l.startsWith("  * ")).toList();
        assertEquals(
                List.of(
                        "  * Brand: -20.0000 %, favours management",
                        "  * Audit: 6.0000 %, favours management", "  * Design: 10.0000 %, favours management"),
                stars);
    }

    @Test
    void forty_families_of_which_the_same_fact_is_missing_make_one_paragraph() {
        List<Finding> missing = IntStream.range(0, 40)
                .mapToObj(i -> undecided(
                        GRAVE,
                        "Family " + i,
                        Outcome.NOT_EVALUATED,
                        "no grade is known",
                        new Need("levels.csv", "grade")))
                .toList();
        Paper paper = new Paper(80, false);
        Undecided.write(paper, Disclosure.of(missing, 5, Edition.STANDARD));
        assertTrue(paper.text()
                .contains("levels.csv: grade\n  - no grade is known\n    pay.grave: 40 subjects: Family 0; Family 1;"));
        assertEquals(1, paper.text().split("no grade is known", -1).length - 1);
        assertTrue(paper.text().lines().count() < 20);
    }

    @Test
    void what_holds_is_shown_with_its_figures() {
        Paper paper = new Paper(80, false);
        Decided.write(paper, shown(finding(GRAVE, "Legal", Outcome.HOLDS, new Value.Share(0.0109876))));
        assertTrue(paper.text().contains("- Legal: 1.0988 %, favours management\n    from  ICs 62; part 12.3456 %"));
    }

    @Test
    void names_that_would_disturb_a_terminal_are_shown_harmless() {
        Finding finding = undecided(
                GRAVE,
                "\u202e\u061c" + "x".repeat(10_000),
                Outcome.NOT_EVALUATED,
                "because \u200b",
                new Need("levels.csv\u2028", "grade"));
        Paper paper = new Paper(80, false);
        Undecided.write(paper, shown(finding));
        assertTrue(paper.text().codePoints().allMatch(c -> c == '\n' || SafeText.isVisible(c)));
        assertTrue(paper.text().contains("(10002"));
        assertFalse(paper.text().contains("x".repeat(400)));
    }

    @Test
    void a_violation_without_a_figure_says_all_the_same_whom_it_favours() {
        Finding bare = new Finding(
                GRAVE,
                Subject.family("Legal"),
                Outcome.VIOLATED,
                Favours.MANAGEMENT,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
        Paper paper = new Paper(80, false);
        Violations.write(paper, shown(bare));
        assertTrue(paper.text().contains("* Legal: favours management\n"), paper.text());
    }

    @Test
    void no_identifier_and_no_figure_of_a_person_is_written() {
        Paper paper = new Paper(80, false);
        Violations.write(
                paper,
                shown(IntStream.range(0, 12).mapToObj(SectionsTest::person).toArray(Finding[]::new)));
        assertFalse(paper.text().contains("worker-"), paper.text());
        assertFalse(paper.text().contains("99"), paper.text());
        assertTrue(paper.text().contains("* 12 people"), paper.text());
    }

    private static Finding person(int number) {
        return new Finding(
                GRAVE,
                Subject.person("worker-" + number),
                Outcome.VIOLATED,
                Favours.NEITHER,
                new Value.Count(99),
                GRAVE.limit(),
                null,
                List.of(Operand.count("direct reports", 99)),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private static Disclosure shown(Finding... findings) {
        return Disclosure.of(List.of(findings), 5, Edition.STANDARD);
    }
}
