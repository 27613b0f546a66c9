package io.evenrung.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Layer;
import io.evenrung.finding.Outcome;
import io.evenrung.formats.OrganizationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be said of an organisation of which only the written side is known. */
class PolicyOnlyTest {

    @TempDir
    static Path folder;

    private static Audit audit;

    @BeforeAll
    static void audits_levels_and_policy() throws IOException {
        for (String file : List.of("levels.csv", "organization.yaml")) {
            Files.copy(Folders.example("meridian-repaired").resolve(file), folder.resolve(file));
        }
        audit = Auditor.standard().audit(OrganizationReader.read(folder));
    }

    @Test
    void every_policy_rule_is_evaluated() {
        Set<String> open = audit.findings().stream()
                .filter(f -> f.rule().layer() == Layer.POLICY)
                .filter(f -> f.outcome() == Outcome.NOT_EVALUATED || f.outcome() == Outcome.INSUFFICIENT_EVIDENCE)
                .map(f -> f.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), open);
    }

    @Test
    void every_practice_rule_names_the_files_and_columns_that_would_let_it_be_evaluated() {
        for (Finding finding : audit.findings()) {
            if (finding.rule().layer() == Layer.PRACTICE) {
                assertEquals(Outcome.NOT_EVALUATED, finding.outcome(), finding.explain());
                assertFalse(finding.needs().isEmpty(), finding.explain());
                assertFalse(
                        finding.needs().stream()
                                .anyMatch(n -> n.field().isBlank()
                                        || !n.file().endsWith(".csv")
                                                && !n.file().equals("organization.yaml")),
                        finding.explain());
            }
        }
    }
}
