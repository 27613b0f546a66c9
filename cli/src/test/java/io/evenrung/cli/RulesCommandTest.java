package io.evenrung.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Rule;
import io.evenrung.measure.Setting;
import io.evenrung.rules.RuleSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

    private static final List<Rule> RULES = RuleSet.standard().rules();

    @Test
    void every_rule_is_listed_once_with_its_limit_and_title() {
        Run run = Run.of("rules");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.err());
        String flat = run.out().replaceAll("\\s+", " ");
        for (Rule rule : RULES) {
            assertTrue(flat.contains(" " + rule.id() + " "), rule.id());
            assertTrue(flat.contains(rule.title()), rule.title());
        }
        assertTrue(flat.contains("pay.band-parity.midpoint critical policy at most 5 %"), flat);
        assertTrue(flat.contains("mobility.two-way critical policy yes or no"), flat);
        assertTrue(run.out().startsWith("evenrung-standard 1.0: " + RULES.size() + " rules\n"), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80));
    }

    @Test
    void one_group_is_listed_alone() {
        Run run = Run.of("rules", "--group", "pay");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("Pay and total reward\n"), run.out());
        assertTrue(run.out().contains("pay.lived-gap.pooled"), run.out());
        assertFalse(run.out().contains("ladder."), run.out());
    }

    @Test
    void a_group_that_is_not_there_is_answered_with_the_one_that_was_meant() {
        Run run = Run.of("rules", "--group=LADER");
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals("""
                evenrung: --group: there is no group 'LADER'; did you mean 'ladder'?
                See 'evenrung rules --help'.
                """, run.err());
        assertTrue(Run.of("rules", "--group=").err().contains("; there are ladder, pay, "));
    }

    @Test
    void as_json_it_holds_all_that_is_known_of_each_rule() {
        Run run = Run.of("rules", "--format", "json");
        assertEquals(0, run.exitCode(), run.err());
        JsonNode root = JsonMapper.shared().readTree(run.out());
        assertEquals(RULES.size(), root.path("rules").size());
        JsonNode midpoint = root.path("rules")
                .valueStream()
                .filter(rule -> rule.path("id").stringValue("").equals("pay.band-parity.midpoint"))
                .findFirst()
                .orElseThrow();
        assertEquals("law_by_analogy", midpoint.at("/limit/origin").stringValue(""));
        assertEquals(0.05, midpoint.at("/limit/value").doubleValue());
        assertEquals("levels.csv", midpoint.at("/facts/0/file").stringValue(""));
        assertEquals("range_mid", midpoint.at("/facts/0/fields/6").stringValue(""));
        assertEquals(Setting.values().length, root.path("settings").size());
        for (JsonNode rule : root.path("rules")) {
            for (String field : List.of("title", "rationale", "computed", "keeps", "breaks", "remedy", "condition")) {
                assertFalse(rule.path(field).stringValue("").isBlank(), rule + " " + field);
            }
        }
    }

    @Test
    void a_list_in_a_pipe_has_no_colours_and_on_a_terminal_only_where_they_are_wanted() {
        assertFalse(Run.of("rules").out().contains("\u001b"));
        assertTrue(Run.on(Map.of(), true, "rules").out().contains("\u001b["));
        assertFalse(Run.on(Map.of("NO_COLOR", "1"), true, "rules").out().contains("\u001b"));
    }

    @Test
    void help_names_its_examples() {
        Run run = Run.of("rules", "--help");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("Usage: evenrung rules"), run.out());
        assertTrue(run.out().contains("  evenrung rules --group pay\n"), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80));
    }
}
