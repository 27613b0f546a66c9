package io.evenrung.formats.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.model.Organization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenExamplesTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("evenrung.root"), "examples", "organizations");

    static List<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("organization.yaml")))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void there_are_examples() throws IOException {
        assertFalse(examples().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_read_back_as_it_was(Path example) {
        Organization read = OrganizationReader.read(example);
        assertEquals(Folders.facts(read), Folders.facts(Folders.throughFiles(read)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_that_was_written_is_written_in_the_same_bytes_again(Path example) {
        Organization read = OrganizationReader.read(example);
        assertEquals(Folders.files(read), Folders.files(Folders.throughFiles(read)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_that_was_written_has_the_same_audit(Path example) {
        Organization read = OrganizationReader.read(example);
        Auditor auditor = Auditor.standard();
        Audit before = auditor.audit(read);
        Audit after = auditor.audit(Folders.throughFiles(read));
        assertEquals(before.inputDigest(), after.inputDigest());
        assertEquals(said(before), said(after));
    }

    /** All but where it was read. */
    private static List<Finding> said(Audit audit) {
        return audit.findings().stream()
                .map(finding -> new Finding(
                        finding.rule(),
                        finding.subject(),
                        finding.outcome(),
                        finding.favours(),
                        finding.measured(),
                        finding.limit(),
                        finding.interval(),
                        finding.operands(),
                        finding.conditions(),
                        finding.reason(),
                        finding.needs(),
                        List.of()))
                .toList();
    }
}
