package io.evenrung.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void help_says_what_it_is_for_with_an_example_and_the_exit_codes() {
        Run run = Run.of("--help");
        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
        assertTrue(run.out().contains("evenrung audit examples/organizations/university-of-california\n"), run.out());
        assertTrue(run.out().contains("  3  evenrung itself failed\n"), run.out());
        assertTrue(run.out().lines().allMatch(l -> l.length() <= 80));
    }

    @Test
    void each_command_has_help_of_its_own() {
        for (String command : new String[] {"audit", "check"}) {
            Run run = Run.of(command, "--help");
            assertEquals(0, run.exitCode());
            assertTrue(run.out().startsWith("Usage: evenrung " + command), run.out());
            assertTrue(run.out().contains("  evenrung " + command + " acme\n"), run.out());
        }
    }

    @Test
    void the_version_names_the_rules_too() {
        Run run = Run.of("--version");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("evenrung 0."), run.out());
        assertTrue(run.out().contains("rule set evenrung-standard "), run.out());
    }

    @Test
    void no_command_at_all_is_answered_with_help() {
        Run run = Run.of();
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("Usage: evenrung"), run.err());
    }

    @Test
    void a_mistyped_command_is_answered_with_the_one_that_was_meant() {
        Run run = Run.of("adit", folder);
        assertEquals(2, run.exitCode());
        assertEquals(
                "evenrung: there is no command 'adit'; did you mean 'audit'?\nSee 'evenrung --help'.\n", run.err());
    }

    @Test
    void a_mistyped_option_is_answered_with_the_one_that_was_meant() {
        String answer = "evenrung: there is no option '--fial-on'; did you mean '--fail-on'?\n"
                + "See 'evenrung audit --help'.\n";
        assertEquals(answer, Run.of("audit", folder, "--fial-on", "major").err());
        assertEquals(answer, Run.of("audit", "--fial-on=major", folder).err());
        assertEquals(2, Run.of("audit", folder, "--fial-on", "major").exitCode());
    }

    @Test
    void one_organisation_is_audited_at_a_time() {
        Run run = Run.of("audit", folder, "another");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("evenrung: unexpected argument 'another'\n"), run.err());
    }

    @Test
    void a_folder_must_be_named() {
        Run run = Run.of("audit");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("DIR"), run.err());
    }

    @Test
    void what_the_user_typed_cannot_steer_the_terminal() {
        Run run = Run.of("audit", folder, "--x\u001b[31m");
        assertEquals(2, run.exitCode());
        assertFalse(run.err().contains("\u001b"), run.err());
    }

    @Test
    void our_own_failure_ends_in_exit_code_3_without_a_stack_trace() throws IOException {
        Path acme = Acme.in(folder);
        Run run = Run.into(failing("No space left on device"), Map.of(), false, "audit", acme);
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("No space left on device"), run.err());
        assertTrue(run.err().contains("--debug"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void our_own_failure_shows_where_it_lies_when_asked() throws IOException {
        Path acme = Acme.in(folder);
        Run run = Run.into(failing("No space left on device"), Map.of(), false, "--debug", "audit", acme);
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("\tat io.evenrung.cli."), run.err());
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_failure() throws IOException {
        Path acme = Acme.in(folder);
        Run run = Run.into(failing("Broken pipe"), Map.of(), false, "audit", acme, "--fail-on=never");
        assertEquals(0, run.exitCode(), run.err());
    }

    @Test
    void check_says_how_much_was_read_and_what_was_not_supplied() throws IOException {
        Run run = Run.of("check", Acme.in(folder));
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("Café İstanbul: no problems found. As of 2024-12-31, read:\n"), run.out());
        assertTrue(run.out().contains("       6  levels\n"), run.out());
        assertTrue(run.out().contains("workers, cohorts, moves"), run.out());
        assertTrue(run.out().contains("authors of the ladder, gate to management, weights of results"), run.out());
        assertTrue(run.out().contains("development records, conversations, reviews"), run.out());
    }

    @Test
    void check_counts_what_is_done_for_people_too() throws IOException {
        Acme.in(folder);
        Files.writeString(folder.resolve("goals.csv"), "goal_id,goal_name,scope\ng1,Half the latency,company\n");
        Files.writeString(folder.resolve("exits.csv"), "worker_id,date\n");
        Run run = Run.of("check", folder);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("       1  goals\n       0  exits\n"), run.out());
    }

    @Test
    void check_refuses_what_audit_refuses() throws IOException {
        Files.writeString(Acme.in(folder).resolve("levels.csv"), "job_famly,job_level\nA,1\n");
        Run run = Run.of("check", folder);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("did you mean 'job_family'?"), run.err());
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
