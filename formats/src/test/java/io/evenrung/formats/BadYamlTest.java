package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.rules.LimitRange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with organization.yaml. */
class BadYamlTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void sound() {
        folder = Folder.sound(path);
    }

    @Test
    void a_key_that_is_unknown() {
        assertEquals(
                "organization.yaml:4:1: unknown key: 'curency'; expected one of evenrung, name, as_of, invented, "
                        + "conditions, currency, hours_per_year, tracks, grades, families, pair_by_grade, pairs, policy, "
                        + "limits, snapshots, columns; did you mean 'currency'?",
                first(folder.yaml("currency: USD", "curency: USD")));
    }

    @Test
    void a_deep_key_that_is_unknown() {
        assertEquals(
                "organization.yaml:12:52: unknown key: 'bassis'; expected one of family, ic, management, basis; did you "
                        + "mean 'basis'?",
                folder.yaml("M2, basis", "M2, bassis").problems());
    }

    @Test
    void a_key_with_a_control_character_stops_nothing_else_from_being_told() {
        String problems = folder.yaml("  published:", "  \"\\u0007\": 1\n  published:")
                .yaml("currency: USD", "currency: US")
                .problems();
        assertTrue(problems.contains("the key holds a control character: '\uFFFD'"), problems);
        assertTrue(problems.contains("there is no such currency: 'US'"), problems);
    }

    @Test
    void a_principle_that_does_not_exist() {
        assertTrue(folder.yaml("work.visible-projects", "work.visible-project")
                .problems()
                .matches("organization.yaml:28:5: unknown key: 'work.visible-project'; expected one of ladder.*and 54 "
                        + "more; did you mean 'work.visible-projects'\\?"));
    }

    @Test
    void a_key_that_stands_twice() {
        assertEquals(
                "organization.yaml:5:1: the key stands twice: 'name'; expected it once: it stands on line 2 too",
                folder.yaml("currency: USD\n", "currency: USD\nname: Another\n").problems());
    }

    @Test
    void a_key_that_is_missing() {
        assertEquals(
                "organization.yaml:1:1: the key 'name' is missing; expected name to be given",
                folder.yaml("name: Example\n", "").problems());
    }

    @Test
    void a_value_of_the_wrong_type() {
        assertEquals(
                "organization.yaml:18:32: this is text: 'six'; expected a whole number",
                folder.yaml("trial_months: 6", "trial_months: six").problems());
    }

    @Test
    void a_value_that_is_not_in_the_list() {
        assertEquals(
                "organization.yaml:14:25: unknown value: 'all_stuff'; expected one of all_staff, managers, "
                        + "human_resources, nobody; did you mean 'all_staff'?",
                folder.yaml("all_staff", "all_stuff").problems());
    }

    @Test
    void another_version_of_the_format() {
        assertEquals(
                "organization.yaml:1:11: unknown value: '2'; expected 1; did you mean '1'?",
                folder.yaml("evenrung: 1", "evenrung: 2").problems());
    }

    @Test
    void a_number_in_quotation_marks() {
        assertEquals(
                "organization.yaml:1:11: this is text: '1'; expected 1, without quotation marks",
                folder.yaml("evenrung: 1", "evenrung: \"1\"").problems());
    }

    @Test
    void a_date_that_is_none() {
        assertEquals(
                "organization.yaml:3:8: this is no date: '2024-13-31'; expected a day as 2024-12-31",
                folder.yaml("as_of: 2024-12-31", "as_of: 2024-13-31").problems());
    }

    @Test
    void a_currency_that_does_not_exist() {
        assertEquals(
                "organization.yaml:4:11: there is no such currency: 'usd'; expected an ISO 4217 code as USD; did you mean "
                        + "'USD'?",
                folder.yaml("currency: USD", "currency: usd").problems());
    }

    @Test
    void a_syntax_error() {
        assertEquals(
                "organization.yaml:3:7: this is not YAML: mapping values are not allowed here; expected YAML 1.2",
                folder.yaml("as_of: 2024", " as_of: 2024").problems());
    }

    @Test
    void an_empty_file() {
        assertTrue(folder.yaml("").problems().startsWith("organization.yaml:1:1: the file is empty"));
    }

    @Test
    void a_list_instead_of_a_mapping() {
        assertEquals("organization.yaml:1:1: this is a list; expected a mapping", first(folder.yaml("- a\n- b\n")));
    }

    @Test
    void a_second_document() {
        assertTrue(folder.moreYaml("---\nname: y\n").problems().contains("a second YAML document begins here"));
    }

    @Test
    void a_file_in_another_encoding() {
        assertEquals(
                "organization.yaml:2:8: a byte here is not UTF-8; expected YAML in UTF-8",
                folder.file(
                                "organization.yaml",
                                "evenrung: 1\nname: Éclair\n"
                                        .replace("É", "E\u00C9")
                                        .getBytes(StandardCharsets.ISO_8859_1))
                        .problems());
    }

    @Test
    void a_file_of_four_megabytes() {
        assertTrue(folder.moreYaml("# " + "x".repeat(4_000_000) + "\n")
                .problems()
                .startsWith("organization.yaml:1:1: the file is too large"));
    }

    @Test
    void aliases_that_explode() {
        StringBuilder bomb =
                new StringBuilder("evenrung: 1\nname: x\nas_of: 2024-12-31\na0: &a0 [x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a" + i + ": &a" + i + " [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("x]\n");
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertEquals(
                        "organization.yaml:8:10: the aliases stand for too many values: '*a3'; expected aliases that stand "
                                + "for at most 10000 values in all",
                        folder.yaml(bomb.toString()).problems()));
    }

    @Test
    void an_alias_of_itself() {
        assertTrue(folder.moreYaml("conditions: &me [*me]\n")
                .problems()
                .contains("the alias names no mapping or list: '*me'"));
    }

    @Test
    void a_harmless_alias_stands_for_its_anchor() {
        String rights =
                "holders: &h [{family: Engineering, level: IC5}]\n" + "    - {id: hiring, name: Hiring, holders: *h}\n";
        assertEquals(
                2,
                folder
                        .yaml("holders: [{family: Engineering, level: IC5}]\n", rights)
                        .read()
                        .policy()
                        .decisionRights()
                        .stream()
                        .filter(right -> right.holders().size() == 1)
                        .count());
    }

    @Test
    void nesting_without_end() {
        assertTrue(
                folder.moreYaml("conditions: " + "[".repeat(100_000)).problems().startsWith("organization.yaml:"));
    }

    @Test
    void numbers_of_a_billion_digits() {
        for (String number : new String[] {"1e999999999", "1e-999999999", "1".repeat(5000), "0x" + "f".repeat(5000)}) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                for (String key : new String[] {"hours_per_year: 2080", "trial_months: 6", "evenrung: 1"}) {
                    Folder.sound(path);
                    assertTrue(
                            folder.yaml(key, key.replaceAll(" .*", " " + number))
                                    .problems()
                                    .contains("organization.yaml"),
                            key);
                }
                Folder.sound(path);
                folder.yaml("midpoint: 0.05", "midpoint: " + number)
                        .moreYaml("columns:\n  workers: {from_value: {fte: " + number + "}}\n");
                try {
                    folder.read();
                } catch (InvalidInputException e) {
                    assertTrue(String.valueOf(e.getMessage()).contains("organization.yaml"));
                }
            });
        }
    }

    @Test
    void a_limit_that_does_not_exist() {
        assertEquals(
                "organization.yaml:30:3: there is no such limit: 'pay.band-parity.midpoint'; expected the id of a rule "
                        + "that has a limit, or of a setting; did you mean 'pay.band-parity.midpoints'?",
                limits(Map.of(
                        "pay.band-parity.midpoints", new LimitRange("pay.band-parity.midpoint", 0.05, 0, 1, "share"))));
    }

    @Test
    void a_limit_out_of_range() {
        assertEquals(
                "organization.yaml:30:29: the limit is out of range: '0.05'; expected a number from 0.1 to 1",
                limits(Map.of(
                        "pay.band-parity.midpoint", new LimitRange("pay.band-parity.midpoint", 0.2, 0.1, 1, "share"))));
    }

    @Test
    void a_mapping_onto_a_header_that_is_not_there() {
        assertEquals(
                "organization.yaml:32:24: cohorts.csv has no such header: 'JobTitle'; expected one of job_title, headcount, "
                        + "mean_pay; did you mean 'job_title'?",
                folder.moreYaml("columns:\n  cohorts: {job_title: JobTitle}\n").problems());
    }

    @Test
    void a_column_that_the_table_does_not_have() {
        assertTrue(folder.moreYaml("columns:\n  cohorts: {head_count: n}\n")
                .problems()
                .matches("organization.yaml:32:13: unknown key: 'head_count'; .*did you mean 'headcount'\\?"));
    }

    @Test
    void a_mapping_that_says_two_things() {
        assertEquals(
                "organization.yaml:32:23: the mapping of a column is not clear; expected one of column, constant and "
                        + "line: true",
                folder.moreYaml("columns:\n  cohorts: {pay_zone: {constant: a, line: true}}\n")
                        .problems());
    }

    @Test
    void a_control_character_in_a_text() {
        assertTrue(folder.yaml("name: Example", "name: \"Exam\\tple\"")
                .problems()
                .startsWith("organization.yaml:2:7: a line break or another control character stands here"));
    }

    private String limits(Map<String, LimitRange> known) {
        return folder.problems(ReadOptions.defaults().withLimits(known)).stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
    }

    /** What is said of the YAML file itself. */
    private static String first(Folder folder) {
        return folder.problems()
                .lines()
                .filter(problem -> problem.startsWith("organization.yaml"))
                .findFirst()
                .orElseThrow();
    }
}
