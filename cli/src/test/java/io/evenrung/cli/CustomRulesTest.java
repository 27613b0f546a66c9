package io.evenrung.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CustomRulesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path temporary;

    private Path rules() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("rules"));
        Files.writeString(folder.resolve("evenrung-rules.properties"), """
                id = acme
                version = 1.2
                title = Acme's own rules
                limit.ladder.ceiling = 3
                """);
        Files.writeString(folder.resolve("rules.drl"), """
                rule "acme.grades"
                    @title("Nobody has grade 14") @severity(CRITICAL) @remedy("Give it another")
                when
                    $rung : Rung(grade == "14")
                then
                    findings.report($rung);
                end
                """);
        return folder;
    }

    private Path organisation() throws IOException {
        return Acme.in(Files.createDirectory(temporary.resolve("organisation")));
    }

    @Test
    void an_audit_judges_by_the_rules_that_are_added() throws IOException {
        Run run = Run.of("audit", organisation(), "--rules", rules());
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("Rule set      evenrung-standard 1.0\n              acme 1.2\n"), run.out());
        assertTrue(run.out().contains("  * Bäckerei M2\n    from  grade 14\n"), run.out());
        assertTrue(run.out().contains("CUSTOM RULE SETS\n\nacme 1.2\n  Acme's own rules\n  Rules     acme.grades\n"));
        assertTrue(run.out().contains("  Limits    ladder.ceiling: 3 rungs\n"), run.out());
        assertTrue(run.out().contains("Rule set acme 1.2\n  sha256:"), run.out());
    }

    @Test
    void the_report_for_programs_says_what_each_rule_set_is_and_changes() throws IOException {
        Run run = Run.of("audit", organisation(), "--rules", rules(), "--format=json", "--limit=ladder.ceiling=2");
        JsonNode report = JsonMapper.shared().readTree(run.out());
        JsonNode acme = report.at("/ruleSets/1");
        assertEquals("acme", acme.path("id").stringValue(""));
        assertEquals("Acme's own rules", acme.path("title").stringValue(""));
        assertEquals("ladder.ceiling", acme.at("/relimits/0/id").stringValue(""));
        assertEquals(3, acme.at("/relimits/0/value").doubleValue());
        JsonNode ceiling = rule(report, "ladder.ceiling");
        assertEquals("evenrung-standard", ceiling.path("ruleSet").stringValue(""));
        assertEquals(3, ceiling.at("/limit/default").doubleValue());
        assertEquals("rule_set", ceiling.at("/limit/defaultOrigin").stringValue(""));
        assertEquals("user", ceiling.at("/limit/origin").stringValue(""));
        assertEquals("acme", rule(report, "acme.grades").path("ruleSet").stringValue(""));
        assertTrue(rule(report, "acme.grades").path("limit").isNull());
    }

    private static JsonNode rule(JsonNode report, String id) {
        return report.path("rules")
                .valueStream()
                .filter(rule -> rule.path("id").stringValue("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void custom_rules_are_listed_and_explained_like_built_in_ones() throws IOException {
        Path rules = rules();
        Run list = Run.of("rules", "--rules", rules, "--group", "acme");
        assertTrue(
                list.out().startsWith("evenrung-standard 1.0, acme 1.2: 1 rule\n\nRules of acme\nacme.grades"),
                list.out());
        Run explained = Run.of("explain", "--rules", rules, "acme.grades");
        assertEquals(0, explained.exitCode(), explained.err());
        assertTrue(explained.out().contains("    $rung : Rung(grade == \"14\")\n"), explained.out());
        assertFalse(explained.out().contains("Why it is asked"), explained.out());
        assertTrue(Run.of("explain", "acme.grades")
                .err()
                .contains("there is no rule, principle or setting 'acme.grades'"));
    }

    @Test
    void limits_that_a_rule_looks_at_besides_its_own_are_explained_with_it() throws IOException {
        Path rules = rules();
        Files.writeString(rules.resolve("rules.drl"), """
                rule "acme.rank"
                    @title("Ranks stay low") @severity(MINOR) @remedy("Lower it") @also("acme.most = 4 ranks, FIELD")
                when
                    Limit(rule == "acme.most", $most : value)
                    $rung : Rung(rank > $most)
                then
                    findings.report($rung);
                end
                """);
        Run run = Run.of("explain", "--rules", rules, "acme.rank");
        assertTrue(
                run.out().contains("Other limits that it looks at\n  acme.most  4 ranks, a rule of thumb"), run.out());
    }

    @Test
    void an_organisation_may_set_the_limits_of_the_rules_that_are_added() throws IOException {
        Path organisation = organisation();
        Path rules = temporary.resolve("star");
        Run.of("rules", "new", rules);
        Path yaml = organisation.resolve("organization.yaml");
        Files.writeString(yaml, Files.readString(yaml) + "limits:\n  star.range-width: 0.5\n");
        assertEquals(0, Run.of("check", organisation, "--rules", rules).exitCode());
        Run without = Run.of("check", organisation);
        assertEquals(2, without.exitCode());
        assertTrue(without.err().contains("there is no such limit"), without.err());
    }

    @Test
    void a_sound_rule_set_is_summed_up_in_a_line() throws IOException {
        Run run = Run.of("rules", "check", rules());
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("acme 1.2: no problems found; 1 rule; 0 limits; sets ladder.ceiling to 3 rungs\n", run.out());
    }

    @Test
    void problems_are_shown_all_at_once_with_the_line_and_a_caret() throws IOException {
        Path rules = rules();
        Path drl = rules.resolve("rules.drl");
        Files.writeString(drl, Files.readString(drl).replace("grade ==", "graed =="));
        Path manifest = rules.resolve("evenrung-rules.properties");
        Files.writeString(manifest, Files.readString(manifest).replace("version = 1.2", "verson = 1.2"));
        Run run = Run.of("rules", "check", rules);
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        List<String> lines = run.err().lines().toList();
        assertEquals(manifest + ":2:1: there is no key 'verson'", lines.get(0));
        assertEquals("    verson = 1.2", lines.get(1));
        assertEquals("    ^", lines.get(2));
        assertTrue(lines.get(3).endsWith("; did you mean 'version'?"), lines.get(3));
        assertTrue(lines.get(4).startsWith(drl + ":4:18: "), lines.get(4));
        assertEquals("        $rung : Rung(graed == \"14\")", lines.get(5));
        assertEquals("                     ^", lines.get(6));
        assertTrue(lines.get(7).endsWith("; did you mean 'grade'?"), lines.get(7));
        assertEquals("evenrung: 2 problems in the rules; nothing was run.", lines.get(8));
        assertEquals(
                run.err(), Run.of("audit", organisation(), "--rules", rules).err());
        assertEquals(2, Run.of("rules", "--rules", rules).exitCode());
        assertEquals(2, Run.of("explain", "--rules", rules, "pay.plateau").exitCode());
    }

    @Test
    void what_would_steer_a_terminal_is_not_shown() throws IOException {
        Path rules = rules();
        Files.writeString(rules.resolve("rules.drl"), "rule \"a\u001b[31m\" \u202e nonsense");
        Run run = Run.of("rules", "check", rules);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().chars().noneMatch(c -> c == '\u001b' || c == '\u202e'), run.err());
    }

    @Test
    void rule_sets_that_do_not_go_together_are_refused_in_a_sentence() throws IOException {
        Path rules = rules();
        Run run = Run.of("audit", organisation(), "--rules", rules, "--rules", rules);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("evenrung: --rules: the rule set 'acme' is there already"), run.err());
        assertEquals(2, Run.of("rules", "check", temporary.resolve("nowhere")).exitCode());
    }

    @Test
    void a_new_rule_set_is_sound_and_named_after_its_folder() throws IOException {
        Path folder = temporary.resolve("Our Rules");
        Run written = Run.of("rules", "new", folder);
        assertEquals(0, written.exitCode(), written.err());
        Run run = Run.of("rules", "check", folder);
        assertEquals("our-rules 1.0.0: no problems found; 2 rules; 2 limits\n", run.out(), run.err());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                assertFalse(text.contains("__") || text.contains("${project.version}"), file.toString());
            }
        }
        assertTrue(Files.readString(folder.resolve("pom.xml")).contains("${project.basedir}"));
        assertTrue(Files.exists(folder.resolve("src/test/java/rules/RulesTest.java")));
    }

    @Test
    void nothing_is_ever_overwritten() throws IOException {
        Path rules = rules();
        String before = Files.readString(rules.resolve("rules.drl"));
        Run run = Run.of("rules", "new", rules);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("not an empty folder; nothing was written"), run.err());
        assertEquals(before, Files.readString(rules.resolve("rules.drl")));
        assertEquals(2, Run.of("rules", "new", rules.resolve("rules.drl")).exitCode());
        assertEquals(
                2,
                Run.of("rules", "new", rules.resolve("rules.drl").resolve("below"))
                        .exitCode());
    }
}
