package io.evenrung.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Guide;
import io.evenrung.finding.Layer;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.finding.Rule;
import io.evenrung.finding.Severity;
import io.evenrung.measure.Favours;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationsTest {

    private static JudgedRule judged(String rule) {
        return Acme.of(Acme.MANIFEST, rule).judgedRules().get(0);
    }

    @Test
    void what_a_rule_leaves_out_is_told_by_its_condition() {
        Rule rule = judged(Acme.RULE).rule();
        assertEquals("acme.range-width", rule.principle());
        assertEquals(Severity.MAJOR, rule.severity());
        assertEquals(Layer.POLICY, rule.layer());
        assertEquals(List.of("Acme's own rules"), rule.source());
        assertEquals(
                new Limit("acme.range-width", 0.6, "share", Origin.OUR_JUDGEMENT, Limit.Bound.AT_MOST), rule.limit());
        assertEquals(0, rule.least());
        assertEquals(Double.MAX_VALUE, rule.most());
        assertEquals(
                List.of(new Guide.Facts("levels.csv", List.of("range_max", "range_min"), false)),
                rule.guide().facts());
        assertEquals("spread", judged(Acme.RULE).measured());
        assertNull(judged(Acme.RULE).favours());
    }

    @Test
    void what_it_says_prevails() {
        String said = Acme.RULE.replace(
                "@severity(MAJOR)",
                "@severity(INFO) @layer(PRACTICE) @principle(\"acme\") @source(\"Agreement of 2023, 4\") @bound(AT_LEAST)"
                        + " @least(0.1) @most(2) @facts(\"levels.csv: grade; organization.yaml: pairs\") @rationale(\"Why\")"
                        + " @computed(\"How\") @keeps(\"Kept\") @breaks(\"Broken\") @favours(MANAGEMENT)"
                        + " @exempt(\"mirror: asks of ICs alone; scale: looks at amounts\")");
        JudgedRule judged = judged(said);
        Rule rule = judged.rule();
        assertEquals("acme", rule.principle());
        assertEquals(Severity.INFO, rule.severity());
        assertEquals(Layer.PRACTICE, rule.layer());
        assertEquals(List.of("Agreement of 2023, 4"), rule.source());
        assertEquals(
                new Limit("acme.range-width", 0.6, "share", Origin.OUR_JUDGEMENT, Limit.Bound.AT_LEAST), rule.limit());
        assertEquals(0.1, rule.least());
        assertEquals(2, rule.most());
        assertEquals(
                new Guide(
                        "Why",
                        List.of(
                                new Guide.Facts("levels.csv", List.of("grade"), false),
                                new Guide.Facts("organization.yaml", List.of("pairs"), false)),
                        "How",
                        "Kept",
                        "Broken"),
                rule.guide());
        assertEquals(Favours.MANAGEMENT, judged.favours());
        assertEquals(Map.of("mirror", "asks of ICs alone", "scale", "looks at amounts"), judged.exemptions());
    }

    @ParameterizedTest
    @CsvSource({
        "spread > $limit, AT_MOST",
        "spread >= $limit, AT_MOST",
        "spread < $limit, AT_LEAST",
        "spread <= $limit, AT_LEAST",
        "$limit < spread, AT_MOST",
        "!(spread > $limit), AT_LEAST",
        "spread - $limit > midpointOffset, AT_MOST",
        "midpointOffset > spread * $limit && midpointOffset > $limit, AT_MOST"
    })
    void the_comparison_tells_on_which_side_of_the_limit_a_measure_must_lie(String constraint, Limit.Bound bound) {
        Limit limit =
                judged(Acme.RULE.replace("spread > $limit", constraint)).rule().limit();
        assertEquals(bound, limit == null ? null : limit.bound());
    }

    @Test
    void a_rule_over_a_built_in_measure_needs_what_the_built_in_rules_need() {
        Rule rule =
                judged(Acme.RULE.replace("RungRange(spread", "MidpointGap(gap")).rule();
        Rule midpoint = RuleSet.standard().rules().stream()
                .filter(r -> r.id().equals("pay.band-parity.midpoint"))
                .findFirst()
                .orElseThrow();
        assertEquals(midpoint.guide().facts(), rule.guide().facts());
        assertEquals(Layer.POLICY, rule.layer());
    }

    @Test
    void further_limits_are_declared_beside_the_rules_own() {
        RuleSet acme = Acme.of(
                Acme.MANIFEST,
                Acme.RULE
                        .replace(
                                "@origin(OUR_JUDGEMENT)",
                                "@origin(OUR_JUDGEMENT) @also(\"acme.least-age = 6.5 months, FIELD\")")
                        .replace("when\n", "when\n Limit(rule == \"acme.least-age\", $age : value)\n")
                        .replace("spread > $limit", "spread > $limit, monthsInForce >= $age"));
        Limit age = new Limit("acme.least-age", 6.5, "months", Origin.FIELD, Limit.Bound.AT_LEAST);
        assertTrue(acme.limits().contains(age), () -> acme.limits().toString());
        assertTrue(acme.adjustable().containsKey("acme.least-age"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @severity(MAJOR)          | @severty(MAJOR)               | 3:5  | there is no annotation @severty                     | @severity
            @severity(MAJOR)          |                               | 1:7  | the rule 'acme.range-width' has no @severity        |
            @severity(MAJOR)          | @severity(MAJR)               | 3:15 | @severity cannot be 'MAJR'                          | MAJOR
            @severity(MAJOR)          | @severity("MAJOR")            | 3:15 | @severity cannot be 'MAJOR'                         | MAJOR
            @severity(MAJOR)          | @severity(MAJOR) @severity(INFO) | 3:22 | a rule has @severity twice                       |
            @severity(MAJOR)          | @severity(MAJOR) @layer(PAPER)   | 3:29 | @layer cannot be 'PAPER'                         |
            @severity(MAJOR)          | @severity(MAJOR) @favours(NEITHER) | 3:31 | @favours cannot be 'NEITHER'                   |
            @severity(MAJOR)          | @severity(MAJOR) @principle("pay") | 3:33 | the rule 'acme.range-width' cannot belong to the principle 'pay' |
            @severity(MAJOR)          | @severity(MAJOR) @facts("grade")   | 3:29 | these are no files and columns                 |
            @severity(MAJOR)          | @severity(MAJOR) @exempt("miror: x") | 3:30 | there is no law 'miror'                      | mirror
            @severity(MAJOR)          | @severity(MAJOR) @exempt("mirror") | 3:30 | 'mirror' gives no reason                       |
            @severity(MAJOR)          | @severity(MAJOR) @also("x = 3")    | 3:28 | 'x = 3' declares no limit                      |
            @severity(MAJOR)          | @severity(MAJOR) @also("a.b = 3 people, FIELD") | 3:28 | the condition does not look at the limit 'a.b' |
            @remedy("Split the rung") | @remedy("")                   | 4:13 | @remedy is empty                                    |
            @remedy("Split the rung") | @remedy(SPLIT)                | 4:13 | the value of @remedy is no text                     |
            @threshold(0.6)           | @threshold("0.6")             | 5:16 | the value of @threshold, '0.6', is no number        |
            @threshold(0.6)           | @threshold(0.6) @most(0.5)    | 5:16 | the limit is not from @least to @most               |
            @origin(OUR_JUDGEMENT)    | @origin(USER)                 | 5:44 | @origin cannot be 'USER'                            |
            @origin(OUR_JUDGEMENT)    |                               | 1:7  | the rule 'acme.range-width' has no @origin          |
            @unit("share")            |                               | 1:7  | the rule 'acme.range-width' has no @unit            |
            spread > $limit           | spread != $limit              | 5:16 | on which side of the limit a measure must lie cannot be told by the condition |
            """)
    void what_is_wrong_with_an_annotation_is_told_with_its_place(
            String right, String wrong, String place, String message, String near) {
        List<String> problems = Acme.problems(Acme.MANIFEST, Acme.RULE.replace(right, wrong == null ? "" : wrong));
        String problem = problems.get(0);
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problem.startsWith("rules.drl:" + place + ": " + message + "; expected "), problem);
        assertTrue(near == null || problem.endsWith("did you mean '" + near + "'?"), problem);
    }

    @Test
    void what_speaks_of_a_limit_needs_one() {
        String without = Acme.RULE
                .replace("@threshold(0.6) ", "")
                .replace("    Limit(rule == \"acme.range-width\", $limit : value)\n", "")
                .replace("spread > $limit", "spread == null");
        List<String> problems = Acme.problems(Acme.MANIFEST, without);
        assertEquals(2, problems.size(), problems::toString);
        assertTrue(problems.get(0).contains(": @unit speaks of a limit, and the rule has none"), problems::toString);
    }

    @Test
    void an_id_of_a_built_in_rule_is_taken() {
        List<String> problems =
                Acme.problems(Acme.MANIFEST, Acme.RULE.replace("acme.range-width", "pay.band-parity.midpoint"));
        assertEquals(
                List.of(
                        "rules.drl:1:7: there is a built-in rule or setting 'pay.band-parity.midpoint'; expected another id, or"
                                + " a line 'replaces = pay.band-parity.midpoint' in evenrung-rules.properties"),
                problems);
    }

    @Test
    void a_rule_about_promises_belongs_to_the_principle_that_is_promised() {
        String promise = """
                rule "%s"
                    @title("Managers are vetted") @severity(MAJOR) @remedy("Promise it") @principle("%s")
                when
                    $promise : Promise(written == false)
                then
                    findings.report($promise);
                end
                """;
        assertEquals(
                1,
                Acme.of(Acme.MANIFEST, promise.formatted("manager.vetted.acme", "manager.vetted"))
                        .rules()
                        .size());
        List<String> problems = Acme.problems(Acme.MANIFEST, promise.formatted("manager.veted.acme", "manager.veted"));
        assertTrue(problems.get(0).endsWith("did you mean 'manager.vetted'?"), problems::toString);
    }

    @Test
    void problems_of_every_file_are_told_at_once() {
        String broken = Acme.RULE.replace("acme.range-width", "acme.other").replace("end\n", "");
        List<String> problems =
                Acme.problems(Acme.MANIFEST.replace("1.0.0", "x"), Acme.RULE.replace("spread", "spraed"), broken);
        assertEquals(3, problems.size(), problems::toString);
    }

    @Test
    void a_missing_end_or_a_wrong_consequence_hides_nothing_else_that_is_wrong_with_the_rule() {
        String wrong = Acme.RULE.replace("MAJOR", "MAJRO").replace("spread >", "spred >");
        for (String rule : List.of(wrong.replace("\nend", "\n"), wrong.replace("findings.report", "findings.insert"))) {
            List<String> problems = Acme.problems(Acme.MANIFEST, rule);
            assertEquals(3, problems.size(), problems::toString);
            assertTrue(problems.get(0).contains("@severity cannot be 'MAJRO'"), problems::toString);
            assertTrue(problems.get(1).contains("RungRange has no 'spred'"), problems::toString);
        }
        assertEquals(
                1,
                Acme.problems(Acme.MANIFEST, Acme.RULE.replace("\nend", "\n")).size());
        assertEquals(
                1,
                Acme.problems(Acme.MANIFEST, Acme.RULE.replace("report", "insert"))
                        .size());
    }
}
