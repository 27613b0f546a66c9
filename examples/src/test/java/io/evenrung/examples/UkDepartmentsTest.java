package io.evenrung.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Outcome;
import io.evenrung.model.Organization;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two departments that publish who reports to whom, and no track: nothing may be concluded from having reports. */
class UkDepartmentsTest {

    /** Who reports to whom, or how many there are, is all that they need. */
    private static final Set<String> SPEAK_OF_NO_TRACK = Set.of("org.layers", "org.span", "work.innovation-hub");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"defra-2011-senior", "defra-2011-junior", "dfid-2013-senior", "dfid-2013-junior"})
    void without_tracks_no_rule_is_decided_but_those_that_speak_of_none(String department) {
        Audit audit = Auditor.standard().audit(Folders.real(department, folder));

        assertEquals(
                List.of(),
                audit.findings().stream()
                        .filter(f -> f.outcome() != Outcome.NOT_EVALUATED
                                && !SPEAK_OF_NO_TRACK.contains(f.rule().principle()))
                        .map(f -> f.explain())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"defra-2011-senior, 106, 5", "dfid-2013-senior, 73, 4"})
    void every_row_of_a_post_reference_that_occurs_twice_is_left_out_and_counted(
            String department, int posts, int grades) {
        Organization organization = Folders.real(department, folder);

        assertEquals(posts, organization.practice().workers().values().size());
        assertEquals(
                grades,
                organization.architecture().levels().stream()
                        .map(l -> l.grade())
                        .distinct()
                        .count());
        assertTrue(
                organization.provenance().notes().stream().anyMatch(n -> n.contains("4 rows left out")),
                () -> organization.provenance().notes().toString());
    }
}
