package io.evenrung.formats.written;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.model.Organization;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WrittenOrganizationProperties {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void an_organisation_is_read_back_as_it_was(@ForAll("organizations") Organization organization) {
        assertEquals(organization, Folders.facts(Folders.throughFiles(organization)));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void what_was_read_back_is_written_in_the_same_bytes(@ForAll("organizations") Organization organization) {
        assertEquals(Folders.files(organization), Folders.files(Folders.throughFiles(organization)));
    }

    @Provide
    Arbitrary<Organization> organizations() {
        return Organizations.any();
    }
}
