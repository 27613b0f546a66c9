package io.evenrung.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.formats.OrganizationReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each organisation under examples/organizations is audited, and every single outcome is as written down. */
class ExampleOrganizationsTest {

    private static final Auditor AUDITOR = Auditor.standard();

    static Stream<String> examples() {
        return Folders.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_rule_ends_for_every_subject_as_expected(String name) throws IOException {
        Audit audit = AUDITOR.audit(OrganizationReader.read(Folders.example(name)));

        assertEquals(expected(name), String.join("\n", Outcomes.lines(audit)) + "\n");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void no_rule_stays_silent(String name) {
        Audit audit = AUDITOR.audit(OrganizationReader.read(Folders.example(name)));

        assertEquals(
                AUDITOR.ruleSets().rules().stream().map(r -> r.id()).sorted().toList(),
                audit.findings().stream()
                        .map(f -> f.rule().id())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void no_check_that_is_undecided_is_without_a_reason(String name) {
        Audit audit = AUDITOR.audit(OrganizationReader.read(Folders.example(name)));

        for (Finding finding : audit.findings()) {
            boolean decided = finding.isViolation() || finding.reason() == null;
            assertTrue(decided || !Objects.requireNonNull(finding.reason()).isBlank(), finding::explain);
        }
    }

    @Test
    void all_examples_are_there() {
        assertEquals(
                "artsy-engineering, engineeringladders, meridian, meridian-repaired, quillmere-instruments,"
                        + " rajivpant-career-tracks, university-of-california",
                Folders.examples().collect(Collectors.joining(", ")));
    }

    @Test
    void only_the_invented_organisations_are_said_to_be_invented() {
        assertEquals(
                "meridian, meridian-repaired, quillmere-instruments",
                Folders.examples()
                        .filter(n -> OrganizationReader.read(Folders.example(n))
                                .provenance()
                                .invented())
                        .collect(Collectors.joining(", ")));
    }

    private static String expected(String name) throws IOException {
        try (InputStream lines = ExampleOrganizationsTest.class.getResourceAsStream("/expected/" + name + ".txt")) {
            return new String(
                    Objects.requireNonNull(lines, "expected outcomes of " + name)
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
