package io.evenrung.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several reports of one audit. */
class ReportFilesTest {

    private static final Map<String, String> BEGINNINGS = Map.of(
            "text", "EVENRUNG AUDIT\n",
            "json", "{\n  \"schemaVersion\": 1,",
            "html", "<!DOCTYPE html>",
            "markdown", "## Evenrung: Café İstanbul\n",
            "sarif", "{\n  \"$schema\": \"https://docs.oasis-open.org/sarif/",
            "junit", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites",
            "csv", "\ufefffingerprint,rule,");

    @TempDir
    private Path folder;

    private Path acme = Path.of("");

    @BeforeEach
    void organisation() throws IOException {
        acme = Acme.in(Files.createDirectories(folder.resolve("acme")));
    }

    @Test
    void one_run_writes_a_report_of_every_form_and_shows_none() {
        Object[] args = Stream.concat(
                        Stream.of("audit", acme),
                        BEGINNINGS.keySet().stream().flatMap(f -> Stream.of("--" + f, folder.resolve("report." + f))))
                .toArray();
        Run run = Run.of(args);
        assertEquals(1, run.exitCode(), run.err());
        assertEquals("", run.out());
        BEGINNINGS.forEach((format, beginning) -> {
            String text = read("report." + format);
            assertTrue(text.regionMatches(true, 0, beginning, 0, beginning.length()), text.substring(0, 60));
            assertTrue(run.err().contains("report." + format + " (" + format + ")\n"), run.err());
        });
        assertTrue(run.err().endsWith("; exit code 1 (--fail-on major)\n"), run.err());
    }

    @Test
    void a_file_holds_what_standard_output_would_have_got() {
        for (String format : new String[] {"text", "json", "html", "markdown", "sarif", "junit"}) {
            Run.of("audit", acme, "--" + format, folder.resolve("report"));
            assertEquals(Run.of("audit", acme, "--format", format).out(), read("report"), format);
        }
        Run.of("audit", acme, "--csv", folder.resolve("report"));
        assertEquals("\ufeff" + Run.of("audit", acme, "--format=csv").out(), read("report"));
    }

    @Test
    void a_report_is_shown_beside_the_files_where_its_format_is_asked_for() {
        Run run = Run.of("audit", acme, "--json", folder.resolve("report.json"), "--format", "text");
        assertEquals(Run.of("audit", acme).out(), run.out());
        Run both = Run.of("audit", acme, "--json", "-", "--csv", folder.resolve("report.csv"));
        assertEquals(Run.of("audit", acme, "--format", "json").out(), both.out());
        assertTrue(Files.exists(folder.resolve("report.csv")));
    }

    @Test
    void two_reports_never_go_to_one_place() {
        Path file = folder.resolve("report");
        Run run = Run.of("audit", acme, "--json", file, "--html", folder.resolve("acme/../report"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("evenrung: --json and --html both go to "), run.err());
        assertFalse(Files.exists(file));
        Run shown = Run.of("audit", acme, "--json", "-", "--format", "text");
        assertEquals(2, shown.exitCode());
        assertTrue(shown.err().contains("--json and --format both go to standard output"), shown.err());
    }

    @Test
    void a_file_that_cannot_be_written_is_told_by_its_option_before_anything_is_done() {
        Path sound = folder.resolve("report.json");
        Run nowhere = Run.of("audit", acme, "--json", sound, "--sarif", folder.resolve("no/report.sarif"));
        Run directory = Run.of("audit", acme, "--json", sound, "--junit", folder);
        assertAll(
                () -> assertEquals(2, nowhere.exitCode()),
                () -> assertTrue(nowhere.err().startsWith("evenrung: --sarif: cannot write "), nowhere.err()),
                () -> assertTrue(nowhere.err().contains("there is no such folder"), nowhere.err()),
                () -> assertEquals(2, directory.exitCode()),
                () -> assertTrue(directory.err().contains("--junit: cannot write "), directory.err()),
                () -> assertTrue(directory.err().contains("it is a folder"), directory.err()),
                () -> assertFalse(Files.exists(sound)));
    }

    @Test
    void what_is_audited_is_not_written_over() throws IOException {
        Path levels = acme.resolve("levels.csv");
        String before = Files.readString(levels);
        for (String name : List.of("levels.csv", "organization.yaml", "findings.csv", "sub/../levels.csv")) {
            Run run = Run.of("audit", acme.toString(), "--csv", acme + "/" + name);
            assertEquals(ExitCode.BAD_INPUT, run.exitCode(), run.err());
            assertTrue(run.err().contains("--csv: cannot write"), run.err());
            assertTrue(run.err().contains("are its input"), run.err());
        }
        assertEquals(before, Files.readString(levels));
        assertFalse(Files.exists(acme.resolve("findings.csv")));
    }

    @Test
    void what_fails_the_command_fails_in_the_build_server_too() {
        Path file = folder.resolve("report.xml");
        Run.of("audit", acme, "--junit", file);
        assertTrue(read("report.xml").contains("<failure "));
        assertEquals(
                0,
                Run.of("audit", acme, "--junit", file, "--fail-on", "critical").exitCode());
        assertFalse(read("report.xml").contains("<failure "));
        assertEquals(
                0, Run.of("audit", acme, "--junit", file, "--fail-on", "never").exitCode());
        assertFalse(read("report.xml").contains("<failure "));
    }

    @Test
    void sarif_names_files_as_seen_from_the_working_directory() throws IOException {
        Path here = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "acme");
        String out = Run.of("audit", Acme.in(here), "--format", "sarif").out();
        assertTrue(out.contains("\"target/" + here.getFileName() + "/levels.csv\""), out);
        assertTrue(Run.of("audit", acme, "--format", "sarif").out().contains("\"levels.csv\""));
    }

    @Test
    void who_is_named_and_who_is_not_cannot_be_asked_for_at_once() {
        Run run = Run.of("audit", acme, "--with-people", "--edition", "works-council");
        assertEquals(2, run.exitCode());
        assertTrue(
                run.err().contains("--with-people names people, and the edition works-council names nobody"),
                run.err());
        Run unknown = Run.of("audit", acme, "--edition", "board");
        assertEquals(2, unknown.exitCode());
        assertTrue(unknown.err().contains("'board' is none of standard, works-council"), unknown.err());
        assertEquals(1, Run.of("audit", acme, "--with-people").exitCode());
        assertEquals(1, Run.of("audit", acme, "--edition=works-council").exitCode());
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
