package io.evenrung.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolatedTest {

    @TempDir
    private Path folder;

    private Path acme = Path.of("");

    @BeforeEach
    void organisation() throws IOException {
        acme = Acme.in(Files.createDirectories(folder.resolve("acme")));
    }

    @Test
    void the_report_is_the_same_whether_rules_run_apart_or_not() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("evenrung-rules.properties"), "id = acme\nversion = 1.2\ntitle = Our own\n");
        Files.writeString(rules.resolve("rules.drl"), """
                rule "acme.grades"
                    @title("Nobody has grade 14") @severity(CRITICAL) @remedy("Give it another")
                when
                    $rung : Rung(grade == "14")
                then
                    findings.report($rung);
                end
                """);
        Run here = Run.of("audit", acme, "--rules", rules);
        Run apart = Run.of("audit", acme, "--rules", rules, "--isolated");
        assertEquals(here.err(), apart.err());
        assertEquals(here.out(), apart.out());
        assertEquals(here.exitCode(), apart.exitCode());
        assertTrue(apart.out().contains("Rule set acme 1.2"), apart.out());
    }

    @Test
    void without_rules_of_ones_own_there_is_nothing_to_isolate() {
        Run run = Run.of("audit", acme, "--isolated");
        assertEquals(2, run.exitCode());
        assertTrue(
                run.err().startsWith("evenrung: --isolated: there is nothing to isolate; name a rule set with --rules"),
                run.err());
    }
}
