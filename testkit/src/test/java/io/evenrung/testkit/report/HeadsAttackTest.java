package io.evenrung.testkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.audit.Auditor;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.report.Edition;
import io.evenrung.measure.Setting;
import io.evenrung.model.Organization;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the examples, no drawing and no finding beside it tells how many stand on a rung of a few. */
class HeadsAttackTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("evenrung.root"), "examples", "organizations");

    @ParameterizedTest
    @ValueSource(strings = {"university-of-california", "meridian", "meridian-repaired", "quillmere-instruments"})
    void no_number_of_a_few_on_a_rung_follows(String example) {
        Organization organization = OrganizationReader.read(EXAMPLES.resolve(example));
        Auditor open = Auditor.standard()
                .withLimit(Setting.MINIMUM_CELL.id(), 1)
                .withLimit(Setting.MINIMUM_SURVEY_CELL.id(), 1);
        for (Edition edition : Set.of(Edition.STANDARD, Edition.WORKS_COUNCIL)) {
            assertEquals(
                    Set.of(),
                    HeadsAttack.disclosed(
                            open.audit(organization), Auditor.standard().audit(organization), edition, 5, true),
                    edition::name);
        }
    }
}
