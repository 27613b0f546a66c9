package io.evenrung.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.rules.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rule set of examples/custom-rules beside the built-in rules. */
class CustomRulesTest {

    private static final RuleSet KESTREL = RuleSet.load(
            Path.of(Objects.requireNonNull(System.getProperty("evenrung.root")), "examples", "custom-rules"));

    private final Audit audit =
            Auditor.builder().add(KESTREL).build().audit(OrganizationReader.read(Folders.example("meridian")));

    @Test
    void every_custom_rule_ends_for_every_subject_as_expected() throws IOException {
        String lines = Outcomes.lines(audit).stream()
                .filter(line -> KESTREL.ids().contains(line.substring(0, line.indexOf(' '))))
                .collect(Collectors.joining("\n", "", "\n"));

        assertEquals(expected(), lines);
    }

    @Test
    void built_in_rules_that_it_does_not_speak_of_end_as_they_do_without_it() {
        Set<String> touched = new TreeSet<>(KESTREL.ids());
        touched.addAll(KESTREL.relimits().keySet());
        Audit alone = Auditor.standard().audit(OrganizationReader.read(Folders.example("meridian")));

        assertEquals(explained(alone, touched), explained(audit, touched));
        assertTrue(explained(alone, touched).size() > 100);
    }

    private static List<String> explained(Audit audit, Set<String> without) {
        return audit.findings().stream()
                .filter(f -> !without.contains(f.rule().id()))
                .map(Finding::explain)
                .toList();
    }

    private static String expected() throws IOException {
        try (InputStream lines = CustomRulesTest.class.getResourceAsStream("/expected/meridian-with-kestrel.txt")) {
            return new String(
                    Objects.requireNonNull(lines, "expected outcomes").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
