package io.evenrung.testkit.catalogue;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.audit.UnknownLimitException;
import io.evenrung.audit.ViolationsException;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Severity;
import io.evenrung.measure.Setting;
import io.evenrung.model.Organization;
import io.evenrung.testkit.healthy.Healthy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class AuditorTest {

    private static final String MIDPOINT = "pay.band-parity.midpoint";
    private final Organization broken = PolicyCases.all()
            .filter(c -> c.rule().equals(MIDPOINT))
            .findFirst()
            .orElseThrow()
            .breaking()
            .apply(Healthy.organization());

    @Test
    void a_healthy_organisation_passes_the_gravest_gate() {
        assertDoesNotThrow(
                () -> Auditor.standard().audit(Healthy.organization()).orThrow(Severity.INFO));
    }

    @Test
    void a_broken_one_does_not_and_the_message_explains() {
        Audit audit = Auditor.standard().audit(broken);
        ViolationsException thrown = assertThrows(ViolationsException.class, () -> audit.orThrow(Severity.CRITICAL));
        assertTrue(String.valueOf(thrown.getMessage())
                .contains("Engineering IC4 = M2: violated, " + MIDPOINT + " is 6.0000 %, limit at most 5 %"));
        assertEquals(audit.violations(), thrown.violations());
    }

    @Test
    void a_limit_can_be_set_and_says_that_it_was() {
        Audit audit = Auditor.standard().withLimit(MIDPOINT, 0.07).audit(broken);
        assertTrue(audit.violations().stream().noneMatch(f -> f.rule().id().equals(MIDPOINT)));
        Limit inForce = audit.limits().stream()
                .filter(l -> l.rule().equals(MIDPOINT))
                .findFirst()
                .orElseThrow();
        assertEquals(new Limit(MIDPOINT, 0.07, "share", Origin.USER, Limit.Bound.AT_MOST), inForce);
    }

    @Test
    void what_is_set_on_the_auditor_prevails_over_what_the_organisation_sets() {
        Organization lenient = broken.withLimits(new TreeMap<>(Map.of(MIDPOINT, 0.5)));
        assertEquals(Outcome.HOLDS, midpoint(Auditor.standard().audit(lenient)));
        assertEquals(
                Outcome.VIOLATED,
                midpoint(Auditor.standard().withLimit(MIDPOINT, 0.05).audit(lenient)));
    }

    private static Outcome midpoint(Audit audit) {
        return audit.findings().stream()
                .filter(f ->
                        f.rule().id().equals(MIDPOINT) && f.subject().label().equals("Engineering IC4 = M2"))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void an_unknown_limit_is_an_error_with_a_suggestion() {
        UnknownLimitException thrown = assertThrows(
                UnknownLimitException.class, () -> Auditor.standard().withLimit("pay.band-parity.midpiont", 0.1));
        assertEquals(
                "there is no limit 'pay.band-parity.midpiont'; did you mean 'pay.band-parity.midpoint'?",
                thrown.getMessage());
    }

    @Test
    void a_limit_outside_of_its_range_is_an_error_that_names_the_range() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> Auditor.standard().withLimit("promotion.rate", 80));
        assertEquals("limit promotion.rate is 80.0: it must be a number from 0 to 1 (ratio)", thrown.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Auditor.standard().withLimit("promotion.rate", Double.NaN));
    }

    @Test
    void a_setting_is_set_like_a_limit() {
        Audit audit = Auditor.standard().withLimit("privacy.minimum-cell", 10).audit(broken);
        assertEquals(10, audit.settings().whole(Setting.MINIMUM_CELL));
    }

    @Test
    void every_subject_ends_in_one_outcome_per_rule_and_fingerprints_are_unique() {
        Audit audit = Auditor.standard().audit(broken);
        Set<String> seen = new HashSet<>();
        for (Finding finding : audit.findings()) {
            assertTrue(seen.add(finding.rule().id() + finding.subject().key()), finding::explain);
        }
        assertEquals(
                audit.findings().size(),
                audit.findings().stream().map(Finding::fingerprint).distinct().count());
        assertEquals(
                audit.findings().size(),
                audit.counts().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(Outcome.values().length, audit.counts().size());
    }

    @Test
    void a_finding_keeps_its_fingerprint_when_limits_change() {
        List<String> before = Auditor.standard().audit(broken).findings().stream()
                .map(Finding::fingerprint)
                .toList();
        List<String> after = Auditor.standard().withLimit(MIDPOINT, 0.2).audit(broken).findings().stream()
                .map(Finding::fingerprint)
                .toList();
        assertEquals(before, after);
    }

    @Test
    void the_input_digest_changes_with_any_fact() {
        String digest = Auditor.standard().audit(Healthy.organization()).inputDigest();
        assertNotEquals(digest, Auditor.standard().audit(broken).inputDigest());
        assertNotEquals(
                digest,
                Auditor.standard()
                        .audit(Healthy.organization().withAsOf(Healthy.AS_OF.plusDays(1)))
                        .inputDigest());
    }

    @Test
    void one_auditor_serves_many_threads() throws Exception {
        Auditor auditor = Auditor.standard();
        List<Finding> alone = auditor.audit(broken).findings();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Finding>>> work = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                work.add(() -> auditor.audit(broken).findings());
            }
            for (Future<List<Finding>> result : pool.invokeAll(work)) {
                assertEquals(alone, result.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
