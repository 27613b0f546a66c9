package io.evenrung.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

    @TempDir
    private Path folder;

    private Path acme = Path.of("");

    @BeforeEach
    void organisation() throws IOException {
        acme = Acme.in(Files.createDirectories(folder.resolve("a c m e")));
    }

    @Test
    void a_major_violation_ends_in_exit_code_1() {
        Run run = Run.of("audit", acme);
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("MAJOR (1)\n\nladder.ceiling\n"), run.out());
        assertTrue(run.out().contains("* Bäckerei: 2, favours management\n"), run.out());
        assertTrue(run.err().startsWith("evenrung: 1 violated (1 major), "), run.err());
        assertTrue(run.err().endsWith("; exit code 1 (--fail-on major)\n"), run.err());
    }

    @Test
    void a_violation_less_grave_than_fail_on_ends_in_exit_code_0() {
        assertAll(
                () -> assertEquals(
                        0, Run.of("audit", acme, "--fail-on", "critical").exitCode()),
                () -> assertEquals(0, Run.of("audit", acme, "--fail-on=never").exitCode()),
                () -> assertEquals(1, Run.of("audit", acme, "--fail-on=MINOR").exitCode()),
                () -> assertEquals(1, Run.of("audit", acme, "--fail-on=info").exitCode()));
    }

    @Test
    void a_limit_that_is_set_decides_and_is_reported() {
        Run run = Run.of("audit", acme, "--limit", "ladder.ceiling=2", "--limit=method.window-months=12");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("- ladder.ceiling: at most 2 rungs; default at most 1 rung\n"), run.out());
        assertTrue(run.out().contains("- method.window-months: 12 months (set by the user; default 24 months)"));
    }

    @Test
    void a_limit_of_the_command_line_prevails_over_one_of_the_folder() throws IOException {
        Path yaml = acme.resolve("organization.yaml");
        Files.writeString(yaml, Files.readString(yaml) + "limits:\n  ladder.ceiling: 2\n");
        assertEquals(0, Run.of("audit", acme).exitCode());
        assertEquals(1, Run.of("audit", acme, "--limit", "ladder.ceiling=1").exitCode());
    }

    @Test
    void an_unknown_limit_is_refused_with_the_one_that_was_meant() {
        Run run = Run.of("audit", acme, "--limit", "ladder.cieling=2");
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("'ladder.cieling'"), run.err());
        assertTrue(run.err().contains("did you mean 'ladder.ceiling'?"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void a_limit_out_of_its_range_is_refused_with_the_range() {
        Run run = Run.of("audit", acme, "--limit", "method.confidence=95");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("method.confidence is 95.0: it must be a number from 0.5 to 0.9999"), run.err());
    }

    @Test
    void a_limit_that_is_no_number_is_refused_with_an_example() {
        for (String bad : new String[] {"ladder.ceiling", "=1", "ladder.ceiling=", "ladder.ceiling=5%", "a=NaN"}) {
            Run run = Run.of("audit", acme, "--limit", bad);
            assertEquals(2, run.exitCode(), bad);
            assertTrue(run.err().contains("0.05"), run.err());
        }
    }

    @Test
    void the_day_of_the_command_line_prevails_over_that_of_the_folder() {
        assertTrue(Run.of("audit", acme).out().contains("As of         2024-12-31\n"));
        assertTrue(Run.of("audit", acme, "--as-of", "2023-06-30").out().contains("As of         2023-06-30\n"));
    }

    @Test
    void a_day_that_the_calendar_does_not_have_is_refused() {
        Run run = Run.of("audit", acme, "--as-of", "2024-02-30");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("'2024-02-30' is not a day of the form 2024-12-31"), run.err());
    }

    @Test
    void a_dash_is_standard_output_by_custom() {
        assertEquals(
                Run.of("audit", acme).out(),
                Run.of("audit", acme, "--output", "-").out());
        assertFalse(Files.exists(Path.of("-")));
    }

    @Test
    void json_goes_to_standard_output_alone() {
        Run run = Run.of("audit", acme, "--format", "json");
        assertEquals(1, run.exitCode());
        assertTrue(run.out().startsWith("{\n  \"schemaVersion\": 1,"), run.out());
        assertTrue(run.out().contains("\"name\": \"Café İstanbul\""));
        assertTrue(run.out().endsWith("\n}\n"));
    }

    @Test
    void a_format_that_there_is_not_is_refused_with_those_that_there_are() {
        Run run = Run.of("audit", acme, "--format", "jsn");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("text, json"), run.err());
    }

    @Test
    void a_report_is_written_to_a_file_and_not_shown() throws IOException {
        Path file = folder.resolve("report.json");
        Run run = Run.of("audit", acme, "--format=json", "-o", file);
        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertEquals(Run.of("audit", acme, "-f", "json").out(), Files.readString(file));
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(2, beside.count());
        }
    }

    @Test
    void a_report_in_a_file_is_the_same_whatever_terminal_it_was_written_from() throws IOException {
        Path file = folder.resolve("report.txt");
        Run.on(Map.of("COLUMNS", "100"), true, "audit", acme, "--output", file);
        assertEquals(Run.of("audit", acme).out(), Files.readString(file));
    }

    @Test
    void an_output_that_cannot_be_written_is_the_users_to_mend() {
        Run nowhere = Run.of("audit", acme, "-o", folder.resolve("no/report.txt"));
        assertEquals(2, nowhere.exitCode());
        assertTrue(nowhere.err().contains("there is no such folder"), nowhere.err());
        Run directory = Run.of("audit", acme, "-o", folder);
        assertEquals(2, directory.exitCode());
        assertTrue(directory.err().contains("--output: cannot write"), directory.err());
    }

    @Test
    void input_that_is_not_there_ends_in_exit_code_2() {
        Run run = Run.of("audit", folder.resolve("nowhere"));
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().endsWith("in the input; nothing was audited.\n"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void every_problem_of_bad_input_is_told_and_half_an_audit_never_shown() throws IOException {
        Files.writeString(
                acme.resolve("levels.csv"), "job_family,job_level,track,grade,rank\nA,1,ic,1,x\nA,2,ic,1,y\n");
        Run run = Run.of("audit", acme, "--output", folder.resolve("report.txt"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("levels.csv:2:10: "), run.err());
        assertTrue(run.err().contains("levels.csv:3:10: "), run.err());
        assertTrue(run.err().endsWith("evenrung: 2 problems in the input; nothing was audited.\n"), run.err());
        assertFalse(Files.exists(folder.resolve("report.txt")));
    }
}
