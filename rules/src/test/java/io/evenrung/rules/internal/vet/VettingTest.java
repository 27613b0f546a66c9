package io.evenrung.rules.internal.vet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.fact.Rung;
import io.evenrung.measure.fact.RungRange;
import io.evenrung.rules.internal.drl.DrlFile;
import io.evenrung.rules.internal.drl.DrlReader;
import io.evenrung.rules.language.Capabilities;
import io.evenrung.rules.language.Capabilities.Bound;
import io.evenrung.rules.language.RuleProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a rule that says what it may not say: where, what, what instead, and what was meant. */
class VettingTest {

    private static final int LINE = 6;

    /** The one problem of a rule of one pattern, which stands in line 6 from column 5. */
    private static RuleProblem problem(String pattern) {
        List<RuleProblem> problems = Bench.problems(rule(pattern));
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    private static String rule(String pattern) {
        return "rule \"acme.a\"\n    @title(\"A\") @severity(MAJOR) @remedy(\"B\")\n"
                + "    @threshold(0.5) @unit(\"share\") @origin(OUR_JUDGEMENT)\n"
                + "when\n    Limit(rule == \"acme.a\", $limit : value)\n    " + pattern
                + "\nthen\n    findings.report($fact);\nend\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$fact : RungRnage(spread > $limit)|13|there is no fact of type 'RungRnage'|RungRange",
                "$fact : RungRange(spraed > $limit)|23|RungRange has no 'spraed'|spread",
                "$fact : RungRange(spread > $limti)|32|nothing is bound to '$limti'|$limit",
                "$fact : Rung(rank > $limit, track == TrackKind.MANAGMENT)|52|TrackKind has no constant 'MANAGMENT'|MANAGEMENT",
                "$fact : Rung(rank > $limit, track == TrackKnid.MANAGEMENT)|42|there is no type 'TrackKnid' with constants|TrackKind",
                "$fact : Rung(rank > $limit, code.strtsWith(\"IC\"))|38|'strtsWith' is no method that a rule may call on a text|startsWith",
                "$fact : MidpointGap(excess > $limit, subject.kind == Kind.FAMILY)|58|'Kind' is more than one type|Doubt.Kind",
            })
    void a_name_that_does_not_exist_is_pointed_at_with_what_was_meant(
            String pattern, int column, String message, String suggestion) {
        RuleProblem problem = problem(pattern);
        assertEquals(LINE, problem.line());
        assertEquals(column, problem.column(), problem::toString);
        assertEquals(message, problem.message());
        assertEquals(suggestion, problem.suggestion());
        assertEquals("    " + pattern, problem.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$fact : Rung(rank > $limit, code > \"IC\")|'>' stands between 'code', which is a text, and '\"IC\"', which is a text|two numbers or two days",
                "$fact : RungRange(spread > $limit, effective > currency)|'>' stands between 'effective', which is a day, and 'currency', which is a text|two numbers or two days",
                "$fact : RungRange(currency > $limit)|'>' stands between 'currency', which is a text, and '$limit', which is a number|two numbers or two days",
                "$fact : Rung(rank > $limit, code == rank)|'code' is a text and 'rank' is a number: they are never equal|a text on both sides",
                "$fact : Rung(rank > $limit, top && code)|'code' is a text|true or false on both sides of '&&'",
                "$fact : Rung(rank > $limit, code)|'code' is a text and no condition|true or false",
                "$fact : Rung(rank + code > $limit)|'code' is a text|a number on both sides of '+'",
                "$fact : Rung(rank > $limit, !code)|'code' is a text|true or false after '!'",
                "$fact : Rung(-top > $limit)|'top' is true or false|a number after '-'",
                "$fact : Rung(rank > $limit, rank matches \"1\")|'rank' is a number|a text before 'matches'",
                "$fact : Rung(rank > $limit, code memberOf grade)|'grade' is a text|a list for 'memberOf'",
                "$fact : Rung(rank > $limit, duties contains rank)|'duties' holds a text each and 'rank' is a number|a text",
                "$fact : Rung(rank > $limit, duties == code)|'duties' is a list and 'code' is a text: they are never equal|contains and memberOf",
                "$fact : Rung(rank > $limit, code.length)|'code' is a text and has no field 'length'|length",
                "$fact : Rung(rank > $limit, code.startsWith(rank))|'rank' is a number|a text here",
                "$fact : Rung(rank > $limit, code.startsWith())|'startsWith' is given 0 values|one",
                "$fact : Rung(rank > $limit, TrackKind == track)|'TrackKind' is a type and no value|MANAGEMENT",
                "$fact : PairedRungs(icHeads > $limit, icCode == basis)|'icCode' is a text and 'basis' is a constant of Basis|a text on both sides",
            })
    void operands_that_do_not_fit_are_told_with_what_they_are(String pattern, String message, String expected) {
        RuleProblem problem = problem(pattern);
        assertTrue(problem.message().startsWith(message), problem::toString);
        assertTrue(problem.expected().contains(expected), problem::toString);
    }

    @Test
    void an_enum_is_not_compared_with_a_text() {
        RuleProblem problem = problem("$fact : Rung(rank > $limit, track == \"MANAGMENT\")");
        assertEquals(42, problem.column());
        assertEquals(
                "'track' is a constant of TrackKind (INDIVIDUAL_CONTRIBUTOR, MANAGEMENT, OTHER) and '\"MANAGMENT\"' is a"
                        + " text: they are never equal",
                problem.message());
        assertEquals("TrackKind.MANAGEMENT", problem.suggestion());
    }

    @Test
    void a_number_in_a_condition_is_told_to_become_a_limit() {
        RuleProblem problem = problem("$fact : RungRange(spread > $limit + 0.5)");
        assertEquals(41, problem.column());
        assertEquals("the number 0.5 stands in a condition", problem.message());
        assertTrue(problem.expected().contains("@threshold"), problem::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$fact : Rung(rank > $limit, top, !top)|'top' would have to be true and false",
                "$fact : Rung(rank > $limit, top == true && top == false)|'top' would have to be true and false",
                "$fact : Rung(rank > $limit, code == \"A\", code == \"B\")|no 'code' passes all tests",
                "$fact : Rung(rank > $limit, code == \"A\", code in (\"B\", \"C\"))|no 'code' passes all tests",
                "$fact : Rung(rank > $limit, code == \"A\", code not in (\"A\", \"C\"))|no 'code' and '\"A\"' pass",
                "$fact : Rung(rank > $limit, track == TrackKind.OTHER, track == TrackKind.MANAGEMENT)|no 'track' passes all tests",
                "$fact : Rung(rank > $limit, rank < $limit)|no 'rank' and '$limit' pass all tests",
                "$fact : Rung(rank > $limit, $limit == rank)|no '$limit' and 'rank' pass all tests",
                "$fact : Rung(rank > $limit, !(rank >= $limit))|no 'rank' and '$limit' pass all tests",
                "$fact : Rung(rank > $limit, false)|this is never true",
                "$fact : Rung(rank > $limit, true)|this is always true",
                "$fact : Rung(rank > $limit, code != code)|'code' is compared with itself",
                "$fact : Rung(rank > $limit, code == null)|'code' is always known",
                "$fact : Rung(rank > $limit, code in ())|nothing is in an empty list",
            })
    void a_rule_that_can_never_fire_or_says_nothing_is_told_so(String pattern, String message) {
        List<RuleProblem> problems = Bench.problems(rule(pattern));
        assertTrue(problems.stream().anyMatch(p -> p.message().startsWith(message)), problems::toString);
        assertEquals(1, problems.size(), problems::toString);
    }

    @Test
    void a_limit_that_nobody_declares_is_told_with_the_one_that_was_meant() {
        List<RuleProblem> problems = Bench.problems(
                rule("$fact : RungRange(spread > $limit)").replace("rule == \"acme.a\"", "rule == \"acme.b\""));
        assertEquals(1, problems.size(), problems::toString);
        assertEquals("rules.drl:5:19", at(problems.get(0)));
        assertEquals("no rule declares the limit 'acme.b'", problems.get(0).message());
        assertEquals("acme.a", problems.get(0).suggestion());
    }

    private static String at(RuleProblem problem) {
        return problem.file() + ":" + problem.line() + ":" + problem.column();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$fact : RungRange($c : code, spread > $limit)|'$c' is bound and never used",
                "$fact : RungRange($limit : code, spread > $limit)|'$limit' is bound already, in line 5",
                "$fact : RungRange(spread > $limit) exists Rung($c : code, rank > $limit)|'$c' is bound and never used",
                "$fact : RungRange($s : $limit, spread > $s)|'$s' is bound to '$limit'",
                "$fact : Rung()|'$limit' is bound and never used",
                "$fakt : RungRange(spread > $limit)|nothing is bound to '$fact'",
            })
    void a_binding_that_is_of_no_use_or_not_there_is_told(String pattern, String message) {
        List<RuleProblem> problems = Bench.problems(rule(pattern));
        assertTrue(problems.stream().anyMatch(p -> p.message().startsWith(message)), problems::toString);
    }

    @Test
    void a_name_that_is_bound_within_exists_means_nothing_outside_of_it() {
        List<RuleProblem> problems = Bench.problems(
                rule("$fact : Rung(rank > $limit) exists RungRange($c : code, currency == $c) not Team(name == $c)"));
        assertEquals(1, problems.size(), problems::toString);
        assertEquals("nothing is bound to '$c'", problems.get(0).message());
    }

    @Test
    void people_are_only_what_is_reported() {
        RuleProblem problem = problem("$fact : Rung(rank > $limit, $f : family) exists Person(family == $f)");
        assertEquals(53, problem.column());
        assertEquals("facts of people ('Person') stand beside the fact that is reported", problem.message());
    }

    @Test
    void a_rule_has_one_id_in_all_files() {
        String drl = rule("$fact : RungRange(spread > $limit)");
        List<RuleProblem> problems = new ArrayList<>();
        DrlFile first = DrlReader.read("a.drl", drl, problems::add);
        DrlFile second = DrlReader.read("b.drl", drl, problems::add);
        Vetting.vet(List.of(first, second), Capabilities.standard(), Set.of("acme.a"), problems::add);
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(
                "there is a rule 'acme.a' already, in a.drl:1", problems.get(0).message());
        assertEquals("b.drl", problems.get(0).file());
    }

    @Test
    void all_that_is_wrong_with_all_rules_is_told_at_once() {
        String drl = rule("$fact : RungRange(spraed > $limit, code > $limit, currency == 3)")
                + rule("$fact : Rung(rnak > $limit)").replace("acme.a", "acme.b");
        assertEquals(4, Bench.problems(drl).size(), () -> Bench.problems(drl).toString());
    }

    @Test
    void a_host_can_take_types_methods_operators_and_size_away() {
        String drl = rule("$fact : Rung(rank > $limit, code.startsWith(\"IC\"), code matches \"IC.\")");
        Capabilities all = Capabilities.standard();
        assertEquals(List.of(), Bench.problems(drl, all));
        assertEquals(1, Bench.problems(drl, all.withoutTypes("Rung")).size());
        assertEquals(
                1, Bench.problems(drl, all.withoutMethods("text.startsWith")).size());
        assertEquals(1, Bench.problems(drl, all.withoutOperators("matches")).size());
        assertEquals(1, Bench.problems(drl, all.withAtMost(1, Bound.PATTERNS)).size());
        assertEquals(
                1, Bench.problems(drl, all.withAtMost(2, Bound.CONSTRAINTS)).size());
        assertEquals(2, Bench.problems(drl, all.withAtMost(1, Bound.TEXT)).size());
        assertEquals(
                1, Bench.problems(drl, all.withAtMost(99, Bound.FILE_BYTES)).size());
        assertEquals(
                1,
                Bench.problems(drl + drl.replace("acme.a", "acme.b"), all.withAtMost(1, Bound.RULES))
                        .size());
    }

    @Test
    void what_a_rule_looks_at_is_known() {
        VettedRule rule = Bench.vetted(rule(
                        "$fact : RungRange($s : spread, $s > $limit, currency == \"EUR\", $f : family, $c : code)\n"
                                + "    Rung(family == $f, code == $c, top, $fact.payZone == \"DE\")"))
                .get(0);
        assertEquals(RungRange.class, rule.judges());
        assertEquals(List.of(Rung.class), rule.joined());
        assertEquals(List.of("family", "code", "payZone", "currency", "spread"), rule.uses());
        assertEquals("spread", rule.measured());
    }

    @Test
    void a_calculation_is_no_component_that_is_measured() {
        assertNull(Bench.vetted(rule("$fact : RungRange(maximum - minimum > $limit)"))
                .get(0)
                .measured());
    }

    @Test
    void what_is_nested_so_deep_that_compiling_it_would_not_end_is_refused() {
        StringBuilder nested = new StringBuilder("top");
        for (int i = 0; i < 30; i++) {
            nested.insert(0, "!(").append(i % 2 == 0 ? " || top)" : " && top)");
        }
        RuleProblem problem = problem("$fact : Rung(rank > $limit, " + nested + ")");
        assertEquals("so many operations within one another take too long to compile", problem.message());
    }
}
