package io.evenrung.examples.meridian;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.formats.OrganizationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Meridian breaks every principle, and keeps them all after repair. */
class MeridianTest {

    private static final int WORKERS = 600;
    private static final long SEED = 1;
    private static final Auditor AUDITOR = Auditor.standard();
    private static final Audit AS_IT_IS = audit(saved("meridian"));
    private static final Audit REPAIRED = audit(saved("meridian-repaired"));

    static Stream<String> principles() {
        return AUDITOR.ruleSets().rules().stream().map(Rule::principle).distinct();
    }

    @ParameterizedTest
    @MethodSource("principles")
    void every_principle_is_broken_as_it_is(String principle) {
        List<Finding> findings = of(AS_IT_IS, principle);
        assertTrue(findings.stream().anyMatch(Finding::isViolation), () -> explained(findings));
    }

    @Test
    void every_rule_is_broken_as_it_is_but_two_of_which_the_opposite_is() {
        Set<String> kept =
                AUDITOR.ruleSets().rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        kept.removeAll(idsOf(AS_IT_IS.violations()));
        assertEquals(Set.of("voice.workforce-split.high", "work.innovation-hub.exists"), kept);
    }

    @ParameterizedTest
    @MethodSource("principles")
    void no_principle_is_broken_after_repair(String principle) {
        List<Finding> broken =
                of(REPAIRED, principle).stream().filter(Finding::isViolation).toList();
        assertEquals(List.of(), broken, () -> explained(broken));
    }

    @Test
    void nothing_goes_unevaluated_after_repair() {
        assertEquals(
                List.of(),
                REPAIRED.findings(Outcome.NOT_EVALUATED).stream()
                        .map(Finding::explain)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"meridian", "meridian-repaired"})
    void the_saved_company_is_what_the_generator_writes(String name, @TempDir Path folder) throws IOException {
        Meridian.write(folder, WORKERS, SEED, name.endsWith("repaired"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String fileName = Objects.requireNonNull(file.getFileName()).toString();
                assertArrayEquals(
                        Files.readAllBytes(saved(name).resolve(fileName)), Files.readAllBytes(file), fileName);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 51, 137, 2_000})
    void any_size_can_be_read_and_audited(int workers, @TempDir Path folder) throws IOException {
        Meridian.write(folder, workers, SEED, true);
        Audit audit = audit(folder);
        assertEquals(
                workers,
                audit.organization().practice().workers().stream()
                        .filter(w -> w.isAtWorkOn(audit.asOf()))
                        .count());
        assertEquals(Set.of(), idsOf(audit.violations()));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, -1})
    void whatever_the_seed_a_large_company_is_clean_after_repair(long seed, @TempDir Path folder) throws IOException {
        Meridian.write(folder, 5_000, seed, true);
        assertEquals(Set.of(), idsOf(audit(folder).violations()));
    }

    @ParameterizedTest
    @ValueSource(ints = {49, 5_000_001})
    void sizes_that_make_no_company_are_refused(int workers, @TempDir Path folder) {
        assertThrows(IllegalArgumentException.class, () -> Meridian.write(folder, workers, SEED, false));
    }

    private static Set<String> idsOf(List<Finding> findings) {
        return findings.stream().map(f -> f.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Finding> of(Audit audit, String principle) {
        return audit.findings().stream()
                .filter(f -> f.rule().principle().equals(principle))
                .toList();
    }

    private static Audit audit(Path folder) {
        return AUDITOR.audit(OrganizationReader.read(folder));
    }

    private static Path saved(String name) {
        String root = Objects.requireNonNull(System.getProperty("evenrung.root"), "evenrung.root");
        return Path.of(root, "examples", "organizations", name);
    }

    private static String explained(List<Finding> findings) {
        return findings.stream().map(Finding::explain).collect(Collectors.joining("\n"));
    }
}
