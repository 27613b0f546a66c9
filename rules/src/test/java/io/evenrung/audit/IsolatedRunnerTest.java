package io.evenrung.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Measure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.ladder.CriteriaCount;
import io.evenrung.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the process of a rule set does, the host gets a sound answer or a clear exception in time, and nothing is left behind. */
class IsolatedRunnerTest {

    private static final RuleSet RULES = RuleSet.of("acme", """
            rule "acme.criteria"
                @title("Every rung has its criteria")
                @severity(MAJOR)
                @remedy("Write the criteria down")
                @threshold(3) @unit("criteria") @origin(OUR_JUDGEMENT)
            when
                Limit(rule == "acme.criteria", $limit : value)
                $count : CriteriaCount(criteria < $limit)
            then
                findings.report($count);
            end
            """);
    private static final List<Measure> MEASURES = IntStream.range(0, 6)
            .mapToObj(i -> (Measure) new CriteriaCount(Subject.role("r" + i), i))
            .toList();
    private static final Isolation SHORT =
            Isolation.standard().withMegabytes(64).withDeadline(Duration.ofSeconds(3));

    private Set<Path> foldersBefore = Set.of();
    private Set<Long> processesBefore = Set.of();

    @BeforeEach
    void look() throws IOException {
        foldersBefore = folders();
        processesBefore = processes();
    }

    @AfterEach
    void nothing_is_left_behind() throws IOException {
        assertEquals(foldersBefore, folders());
        Set<Long> left = processes();
        left.removeAll(processesBefore);
        assertEquals(Set.of(), left);
        assertEquals(List.of(), threads());
    }

    @Test
    void the_very_measures_that_broke_a_rule_come_back() {
        Map<String, Set<Measure>> reported = reported(IsolatedMain.class, Isolation.standard());
        assertEquals(Set.of("acme.criteria"), reported.keySet());
        Set<Measure> broken = reported.get("acme.criteria");
        assertEquals(3, broken == null ? 0 : broken.size());
        MEASURES.subList(0, 3).forEach(measure -> assertTrue(broken != null && broken.contains(measure)));
    }

    @Test
    void a_process_that_needs_too_much_memory_is_a_runaway() {
        RunawayRulesException thrown = assertThrows(
                RunawayRulesException.class, () -> run(Children.Hog.class, SHORT.withDeadline(Duration.ofSeconds(60))));
        assertEquals("rule set 'acme' was stopped: it needed more memory than 64 MB", thrown.getMessage());
        assertEquals(RunawayRulesException.Excess.MEMORY, thrown.excess());
    }

    @Test
    void a_process_that_does_not_end_is_ended() {
        long start = System.nanoTime();
        RunawayRulesException thrown =
                assertThrows(RunawayRulesException.class, () -> run(Children.Sleeper.class, SHORT));
        assertEquals("rule set 'acme' was stopped: it took more than 3 s", thrown.getMessage());
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(30).toNanos());
    }

    @Test
    void its_own_processes_end_with_it() {
        assertThrows(RunawayRulesException.class, () -> run(Children.Parent.class, SHORT));
    }

    @Test
    void a_crash_is_told_without_what_the_process_said_of_the_facts() {
        IsolationException thrown = assertThrows(IsolationException.class, () -> run(Children.Crash.class, SHORT));
        assertEquals(
                "rule set 'acme' could not be judged in a process of its own:"
                        + " it ended with exit code 134 before its answer was complete",
                thrown.getMessage());
    }

    @Test
    void what_it_said_before_it_knew_any_fact_is_told_in_one_line() {
        IsolationException thrown = assertThrows(IsolationException.class, () -> run(Children.NeverReady.class, SHORT));
        assertTrue(String.valueOf(thrown.getMessage()).endsWith("it ended with exit code 7: no such luck"));
    }

    @Test
    void a_class_path_without_this_library_is_told() {
        IsolationException thrown = assertThrows(
                IsolationException.class,
                () -> run(IsolatedMain.class, SHORT.withClassPath(List.of(Path.of("nowhere.jar")))));
        assertTrue(String.valueOf(thrown.getMessage()).contains("io.evenrung.audit.IsolatedMain"), thrown::getMessage);
    }

    @Test
    void endless_complaints_are_neither_kept_nor_waited_for() {
        assertThrows(RunawayRulesException.class, () -> run(Children.Chatterer.class, SHORT));
    }

    @Test
    void an_answer_that_no_honest_process_gives_is_refused_at_its_first_wrong_byte() {
        IsolationException thrown = assertThrows(IsolationException.class, () -> run(Children.Babbler.class, SHORT));
        assertTrue(String.valueOf(thrown.getMessage()).contains("its answer is not sound: rule 1111638594"));
    }

    @Test
    void the_environment_of_the_host_is_out_of_sight() {
        IsolationException thrown = assertThrows(IsolationException.class, () -> run(Children.Watcher.class, SHORT));
        String seen = String.valueOf(thrown.getMessage());
        assertTrue(seen.contains("it failed with a env"), seen);
        assertFalse(seen.contains("PATH") || seen.contains("HOME"), seen);
    }

    @Test
    void a_process_cannot_put_words_into_an_exception() {
        IsolationException thrown = assertThrows(IsolationException.class, () -> run(Children.Namer.class, SHORT));
        assertFalse(String.valueOf(thrown.getMessage()).contains("Ada"));
    }

    @Test
    void a_fact_that_cannot_travel_is_our_own_failure_and_ends_the_process_at_once() {
        List<Measure> endless = List.of(new CriteriaCount(Subject.role("r".repeat(1 << 21)), 1));
        IsolationException thrown = assertThrows(
                IsolationException.class,
                () -> new IsolatedRunner(Isolation.standard()).run(RULES, RULES.limits(), endless));
        assertTrue(String.valueOf(thrown.getCause()).contains("cannot be sent to another process"));
    }

    @Test
    void files_and_links_of_the_process_go_and_what_the_links_lead_to_stays() {
        run(Children.Litterer.class, Isolation.standard());
        assertTrue(Files.isDirectory(Path.of(System.getProperty("java.home"), "bin")));
    }

    @Test
    void an_interrupted_host_ends_the_process_and_stays_interrupted() {
        Thread.currentThread().interrupt();
        assertThrows(IsolationException.class, () -> run(Children.Sleeper.class, SHORT));
        assertTrue(Thread.interrupted());
    }

    private static void run(Class<?> main, Isolation isolation) {
        assertFalse(reported(main, isolation).isEmpty());
    }

    private static Map<String, Set<Measure>> reported(Class<?> main, Isolation isolation) {
        return new IsolatedRunner(isolation, main.getName()).run(RULES, RULES.limits(), MEASURES);
    }

    private static Set<Path> folders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("evenrung-"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Those that end must have a moment to do so. */
    private static List<String> threads() {
        for (int tries = 0; tries < 100 && !named().isEmpty(); tries++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return named();
    }

    private static List<String> named() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("evenrung-isolated-"))
                .sorted()
                .toList();
    }

    private static Set<Long> processes() {
        return ProcessHandle.current()
                .descendants()
                .map(ProcessHandle::pid)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
