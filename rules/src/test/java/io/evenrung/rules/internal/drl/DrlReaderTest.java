package io.evenrung.rules.internal.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.rules.RuleSet;
import io.evenrung.rules.language.RuleProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrlReaderTest {

    private static final String SOUND = """
            // of a company's own
            package acme.rules;
            import io.evenrung.finding.Limit;
            global io.evenrung.rules.Findings findings;

            /* widths
               of ranges */
            rule "acme.range-width"
                @title("Pay ranges \\"R\\" aren't too wide: \u00e9\u4e2d\ud83d\ude00") @severity(MAJOR)
                @threshold(-0.6)
            when
                Limit(rule == "acme.range-width", $limit : value)
                $range : RungRange(spread > $limit, track != TrackKind.MANAGEMENT,
                    families contains "Sales" || (name matches "a\\\\d+" && !old), code not in ("A", $b),
                    person!.manager!.name == null, -low * $limit + high >= high, days.isBefore($day), size() < high)
                not Forum(name == $range.name)
                exists io.evenrung.model.Track()
            then
                findings.report($range);
            end
            """;

    static List<String> builtIn() {
        return RuleSet.standard().rules().stream()
                .map(rule -> rule.group())
                .distinct()
                .toList();
    }

    private static String text(String group) {
        String file = "/io/evenrung/rules/builtin/" + group + "/" + group + ".drl";
        try (InputStream in = Objects.requireNonNull(DrlReaderTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DrlFile read(String text) {
        List<RuleProblem> problems = new ArrayList<>();
        DrlFile file = DrlReader.read("a.drl", text, problems::add);
        assertEquals(List.of(), problems);
        return file;
    }

    static String problems(String text, DrlBounds bounds) {
        List<String> problems = new ArrayList<>();
        DrlReader.read("a.drl", text, bounds, problem -> problems.add(problem.toString()));
        return String.join("\n", problems);
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void a_built_in_file_is_read_whole_and_its_conditions_are_those_of_the_rule_set(String group) {
        DrlFile file = read(text(group));
        assertEquals("io.evenrung.rules.builtin." + group, file.packageName());
        assertEquals(
                RuleSet.standard().rules().stream()
                        .map(rule -> rule.id())
                        .filter(id -> id.startsWith(group + "."))
                        .toList(),
                file.rules().stream().map(DrlRule::id).sorted().toList());
        for (DrlRule rule : file.rules()) {
            assertEquals(
                    RuleSet.standard().condition(rule.id()),
                    rule.conditions().stream().map(DrlWriter::write).collect(Collectors.joining("\n")));
            assertEquals("$measure", rule.reported());
        }
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void drools_reads_the_same_rules_patterns_and_bindings(String group) throws DroolsParserException {
        assertEquals(ours(text(group)), theirs(text(group)));
    }

    @Test
    void drools_reads_the_same_of_a_file_with_everything_in_it() throws DroolsParserException {
        assertEquals(ours(SOUND), theirs(SOUND));
        assertEquals(ours(SOUND), theirs(DrlWriter.write(read(SOUND))));
    }

    private static List<String> ours(String text) {
        return read(text).rules().stream()
                .map(rule -> rule.id()
                        + rule.conditions().stream()
                                .map(c -> c.quantifier() + " " + c.binding() + " " + c.type())
                                .toList())
                .toList();
    }

    private static List<String> theirs(String text) throws DroolsParserException {
        DrlParser parser = new DrlParser();
        PackageDescr read = parser.parse(false, text);
        assertTrue(!parser.hasErrors(), () -> parser.getErrors().toString());
        List<String> rules = new ArrayList<>();
        for (RuleDescr rule : read.getRules()) {
            AndDescr conditions = rule.getLhs();
            rules.add(rule.getName()
                    + conditions.getDescrs().stream().map(DrlReaderTest::theirs).toList());
        }
        return rules;
    }

    private static String theirs(BaseDescr condition) {
        if (condition instanceof NotDescr not) {
            return theirs(not.getDescrs().get(0)).replace("EACH", "NONE");
        } else if (condition instanceof ExistsDescr exists) {
            return theirs((BaseDescr) exists.getDescrs().get(0)).replace("EACH", "EXISTS");
        }
        PatternDescr pattern = (PatternDescr) condition;
        return "EACH " + pattern.getIdentifier() + " " + pattern.getObjectType();
    }

    @Test
    void a_text_says_what_stands_between_its_quotes_without_escapes() {
        DrlRule rule = read(SOUND).rules().get(0);
        assertEquals(
                "Pay ranges \"R\" aren't too wide: \u00e9\u4e2d\ud83d\ude00",
                rule.annotations().get(0).value());
        assertEquals("-0.6", rule.annotations().get(2).value());
    }

    @Test
    void columns_count_characters_as_an_editor_shows_them() {
        DrlAnnotation second = read(SOUND).rules().get(0).annotations().get(1);
        assertEquals(new Position(9, 53), second.at());
        assertEquals(
                "a.drl:1:13: ';' begins no part of a rule file; expected package, import, global or rule",
                problems("/* \ud83d\ude00 \u00e9 */\tpack;".replace("pack", "  "), DrlBounds.standard()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_end_as_any_system_ends_them(String end) {
        assertEquals(
                new Position(8, 7),
                read(SOUND.replace("\n", end)).rules().get(0).at());
    }

    @Test
    void all_problems_are_told_at_once_and_whole_rules_are_read() {
        List<RuleProblem> problems = new ArrayList<>();
        DrlFile file = DrlReader.read(
                "a.drl",
                "rule \"a.b\" when Foo(a === b, c = d) then findings.report($x) end\n"
                        + SOUND.substring(SOUND.indexOf("rule \"")) + "function void f() {}\n",
                problems::add);
        assertEquals(
                List.of("1:25", "1:32", "1:62", "15:1"),
                problems.stream().map(p -> p.line() + ":" + p.column()).toList());
        assertEquals(
                List.of("acme.range-width"),
                file.rules().stream().map(DrlRule::id).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "!", "-", "a.", "a + ", "f(", "a in (", "!(", "{[(", "not ", "a(b(", "/*", "\"", "@x("})
    void nothing_is_too_deep_or_too_long_to_be_told_of(String part) {
        String text = "rule \"a.b\" when Foo(" + part.repeat(200_000 / part.length());
        DrlBounds wide = new DrlBounds(256 * 1024, 1_000, 1_000_000, 64, 100);
        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertTrue(problems(text, wide).length() > 10));
    }

    @Test
    void a_chain_of_operations_has_an_end_too() {
        String all = "a" + " || a".repeat(64);
        String message =
                "a constraint is deeper than 64 operations within each other; expected several constraints or rules";
        assertEquals(
                "a.drl:1:338: " + message,
                problems("rule \"a.b\" when Foo(" + all + ") then findings.report($x); end", DrlBounds.standard()));
        read("rule \"a.b\" when Foo(a" + " || a".repeat(63) + ") then findings.report($x); end");
    }

    @Test
    void a_file_that_is_too_large_is_not_read() {
        DrlBounds small = new DrlBounds(300, 2, 30, 64, 3);
        String rule = "rule \"a.b\" when Foo() then findings.report($x); end\n";
        assertEquals("", problems(rule.repeat(2), small));
        assertEquals(
                "a.drl:3:1: the file has more than 2 rules; expected several files", problems(rule.repeat(3), small));
        assertEquals(
                "a.drl:1:1: a rule has more than 30 words and signs; expected several rules",
                problems(rule.replace("()", "(a, b, c, d, e, f, g, h, i, j, k)"), small));
        assertEquals(
                "a.drl:1:1: the file has 301 characters; expected at most 300, or several files",
                problems(" ".repeat(301), small));
        assertTrue(problems("import ;\n".repeat(5), small)
                .contains("3:8: so far 3 problems; the rest of the file was not read; expected a rule file"));
    }
}
