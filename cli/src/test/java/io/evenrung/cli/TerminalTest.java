package io.evenrung.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {

    @TempDir
    private Path folder;

    @Test
    void colour_is_for_terminals_and_never_against_the_users_wish() throws IOException {
        Path acme = Acme.in(folder);
        assertTrue(Run.on(Map.of(), true, "audit", acme).out().contains("\u001b["));
        assertTrue(Run.on(Map.of("NO_COLOR", ""), true, "audit", acme).out().contains("\u001b["));
        assertFalse(Run.on(Map.of("NO_COLOR", "1"), true, "audit", acme).out().contains("\u001b"));
        assertFalse(Run.on(Map.of("TERM", "dumb"), true, "audit", acme).out().contains("\u001b"));
        assertFalse(Run.on(Map.of(), false, "audit", acme).out().contains("\u001b"));
        assertFalse(Run.on(Map.of(), true, "audit", acme, "-f", "json").out().contains("\u001b"));
    }

    @Test
    void a_report_is_as_wide_as_the_terminal_up_to_what_reads_well() {
        assertEquals(100, width("100"));
        assertEquals(120, width("500"));
        assertEquals(80, width("wide"));
        assertEquals(80, width("0"));
        assertEquals(80, width(""));
    }

    @Test
    void a_narrow_terminal_gets_narrow_lines() throws IOException {
        String narrow = Run.on(Map.of("COLUMNS", "50", "NO_COLOR", "1"), true, "audit", Acme.in(folder))
                .out();
        assertTrue(narrow.lines().allMatch(l -> l.length() <= 50));
    }

    @Test
    void a_report_to_a_file_is_the_same_whatever_the_terminal() throws IOException {
        Path acme = Acme.in(folder);
        assertEquals(
                Run.of("audit", acme).out(),
                Run.on(Map.of("COLUMNS", "50"), false, "audit", acme).out());
    }

    @Test
    void progress_is_told_on_a_terminal_and_taken_back() throws InterruptedException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        progress(err, true);
        String told = err.toString(StandardCharsets.UTF_8);
        assertTrue(told.contains("Reading … 0 s"), told);
        assertTrue(told.endsWith("\r\u001b[K"), told);
    }

    @Test
    void a_bar_says_how_much_is_done_where_it_is_known_how_much_there_is() throws InterruptedException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal to = new Terminal(new ByteArrayOutputStream(), err, Map.of("COLUMNS", "60"), true, true);
        try (Progress progress = Progress.of(to, "Reading " + "x".repeat(100), Duration.ofMillis(5))) {
            progress.reached(3, 4);
            Thread.sleep(100);
            progress.stage("Auditing");
            Thread.sleep(100);
        }
        String told = err.toString(StandardCharsets.UTF_8);
        assertTrue(told.contains("[###############-----] 75 % … 0 s"), told);
        assertTrue(told.contains("\u001b[KAuditing … 0 s"), told);
        assertTrue(Arrays.stream(told.split("\r\u001b\\[K", -1)).allMatch(l -> l.length() < 60), told);
    }

    @Test
    void progress_is_not_told_to_a_file() throws InterruptedException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        progress(err, false);
        assertEquals(0, err.size());
    }

    private static void progress(ByteArrayOutputStream err, boolean terminal) throws InterruptedException {
        Terminal to = new Terminal(new ByteArrayOutputStream(), err, Map.of(), terminal, terminal);
        try (Progress progress = Progress.of(to, "Reading", Duration.ofMillis(5))) {
            Thread.sleep(200);
            progress.stage("Auditing");
        }
    }

    private static int width(String columns) {
        return new Terminal(
                        new ByteArrayOutputStream(),
                        new ByteArrayOutputStream(),
                        Map.of("COLUMNS", columns),
                        true,
                        true)
                .width();
    }
}
