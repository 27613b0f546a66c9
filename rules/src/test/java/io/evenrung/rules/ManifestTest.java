package io.evenrung.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {

    private static final String OVERLAP = Acme.RULE
            .replace("acme.range-width", "pay.band-parity.overlap")
            .replace("RungRange(spread >", "RangeOverlap(overlap <");

    @Test
    void a_manifest_says_what_a_rule_set_is() {
        RuleSet acme = Acme.of(Acme.MANIFEST, Acme.RULE);
        assertEquals("acme", acme.id());
        assertEquals("1.0.0", acme.version());
        assertEquals("Acme's own rules", acme.title());
        assertEquals(Set.of(), acme.replaces());
        assertEquals(Map.of(), acme.relimits());
    }

    @Test
    void it_names_what_it_changes_of_the_built_in_rules() {
        RuleSet acme = Acme.of(Acme.MANIFEST + """
                # comments, and blanks around everything, mean nothing

                  requires =   evenrung-standard 1.0
                replaces = pay.band-parity.overlap
                limit.pay.band-parity.midpoint = 0.03
                limit.privacy.minimum-cell = 7
                """, Acme.RULE, OVERLAP);
        assertEquals(Map.of("evenrung-standard", "1.0"), acme.requires());
        assertEquals(Set.of("pay.band-parity.overlap"), acme.replaces());
        assertEquals(Map.of("pay.band-parity.midpoint", 0.03, "privacy.minimum-cell", 7.0), acme.relimits());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            verson = 2                                | 4:1  | there is no key 'verson'                           | version
            limt.pay.band-parity = 2                  | 4:1  | there is no key 'limt.pay.band-parity'             | limit.pay.band-parity
            id = other                                | 4:1  | 'id' stands here for the second time               |
            nonsense                                  | 4:1  | this line is no setting                            |
            requires =                                | 4:11 | 'requires' is empty                                |
            requires = evenrung-standard 99.1         | 4:12 | this needs evenrung-standard 99.1, and here it is 1.0 |
            requires = evenrung-standard              | 4:12 | 'evenrung-standard' names no rule set              |
            requires = evenrung-standart 1            | 4:12 | there is no built-in rule set 'evenrung-standart'  | evenrung-standard
            requires = acme 1                         | 4:12 | a rule set cannot need itself                      |
            replaces = pay.band-parity.overlap        | 4:12 | 'pay.band-parity.overlap' is to be replaced, and there is no rule of that id here |
            replaces = acme.range-widht               | 4:12 | 'acme.range-widht' is to be replaced, and there is no rule of that id here | acme.range-width
            replaces = acme.range-width               | 4:12 | there is no built-in rule 'acme.range-width' to be replaced |
            limit.pay.band-parity.midpiont = 0.1      | 4:7  | there is no limit 'pay.band-parity.midpiont'       | pay.band-parity.midpoint
            limit.pay.band-parity.midpoint = 1.5      | 4:34 | the limit is out of range                          |
            limit.pay.band-parity.midpoint = 5 %      | 4:34 | '5 %' is no number                                 |
            limit.mobility.two-way = 1                | 4:7  | the rule 'mobility.two-way' has no limit           |
            limit.acme.range-width = 1                | 4:7  | 'acme.range-width' is a rule of this rule set      |
            """)
    void what_is_wrong_with_a_line_is_told_with_its_place(String line, String place, String message, String near) {
        List<String> problems = Acme.problems(Acme.MANIFEST + line + "\n", Acme.RULE);
        assertEquals(1, problems.size(), problems::toString);
        String problem = problems.get(0);
        assertTrue(problem.startsWith("evenrung-rules.properties:" + place + ": " + message + "; expected "), problem);
        assertEquals(near == null, !problem.contains("did you mean"), problem);
        assertTrue(near == null || problem.endsWith("did you mean '" + near + "'?"), problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme              | 1     | 'Acme' cannot be the id of a rule set
            evenrung-standard | 1     | 'evenrung-standard' is a name of the built-in rules
            acme              | 1.x   | '1.x' is no version
            acme              | 1.2.3.4.5 | '1.2.3.4.5' is no version
            """)
    void ids_and_versions_have_a_form(String id, String version, String message) {
        List<String> problems = Acme.problems("id = " + id + "\nversion = " + version + "\ntitle = x\n", Acme.RULE);
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).contains(message), problems::toString);
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        assertEquals(
                List.of(
                        "evenrung-rules.properties:1:1: the manifest has no 'id'; expected a line 'id = …'",
                        "evenrung-rules.properties:1:1: the manifest has no 'title'; expected a line 'title = …'",
                        "evenrung-rules.properties:1:1: the manifest has no 'version'; expected a line 'version = …'"),
                Acme.problems("# nothing\n", Acme.RULE));
    }

    @Test
    void a_title_may_not_hold_what_cannot_be_seen() {
        List<String> problems = Acme.problems(Acme.MANIFEST.replace("Acme's", "Acme\u202e"), Acme.RULE);
        assertTrue(problems.get(0).contains("'title' holds a character that cannot be seen"), problems::toString);
    }

    /** What another rule set has cannot be known before that is there. */
    @Test
    void what_is_said_of_a_rule_set_that_is_needed_is_taken_on_trust() {
        RuleSet acme = Acme.of(Acme.MANIFEST + """
                requires = vendor 2.1, evenrung-standard 1
                replaces = acme.range-width
                limit.vendor.bonus = 3
                """, Acme.RULE);
        assertEquals(Map.of("vendor", "2.1", "evenrung-standard", "1"), acme.requires());
        assertEquals(Map.of("vendor.bonus", 3.0), acme.relimits());
    }

    @Test
    void a_rule_without_a_manifest_or_a_manifest_without_a_rule_is_not_enough() {
        assertEquals(
                List.of(
                        "evenrung-rules.properties:1:1: there are no rules beside this; expected files that end in .drl"),
                Acme.problems(Acme.MANIFEST));
        assertTrue(Acme.problems("", Acme.RULE).get(0).contains(": the file is empty; expected a manifest"));
    }

    @Test
    void a_long_number_or_many_wrong_lines_keep_nobody_waiting() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            String number = "limit.pay.band-parity.midpoint = " + "9".repeat(60_000);
            assertEquals(
                    List.of("evenrung-rules.properties:4:34: the number is too long; expected at most 40 characters"),
                    Acme.problems(Acme.MANIFEST + number, Acme.RULE));
            assertEquals(
                    20_000,
                    Acme.problems(Acme.MANIFEST + "x\n".repeat(20_000), Acme.RULE)
                            .size());
            assertEquals(
                    List.of(
                            "evenrung-rules.properties:1:1: the manifest is too long; expected at most 65536 characters"),
                    Acme.problems(Acme.MANIFEST + "x\n".repeat(500_000), Acme.RULE));
        });
    }
}
