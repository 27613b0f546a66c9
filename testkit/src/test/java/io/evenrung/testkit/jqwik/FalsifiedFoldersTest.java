package io.evenrung.testkit.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.evenrung.formats.OrganizationReader;
import io.evenrung.model.Organization;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

class FalsifiedFoldersTest {

    private static final Path FALSIFIED = Path.of("target/evenrung/falsified", Falsifiable.class.getName());

    private final List<String> reported = new ArrayList<>();

    @Test
    void the_shrunk_organisation_that_falsifies_a_property_is_saved_and_read_back_the_same() {
        assertEquals(1, failures("nobody_is_a_manager"));
        Organization saved = OrganizationReader.read(FALSIFIED.resolve("nobody_is_a_manager/organization"));
        assertEquals(1, saved.practice().workers().values().size());
        assertTrue(saved.practice().workers().stream().anyMatch(w -> Falsifiable.isManager(saved, w)));
        assertEquals(1, saved.architecture().families().size());
        assertTrue(saved.architecture().levels().values().size() <= 2, saved.toString());
        assertTrue(saved.practice().moves().isAbsent(), "what the property does not look at is left out");
        assertTrue(saved.policy().commitments().isAbsent(), "what the property does not look at is left out");
        Path folder = FALSIFIED.resolve("nobody_is_a_manager").resolve("organization");
        String command = "evenrung audit \"" + folder.toAbsolutePath() + "\"";
        assertTrue(reported.stream().anyMatch(text -> text.contains(command)), reported.toString());
    }

    @Test
    void the_folder_is_gone_once_the_property_holds() {
        assertEquals(1, failures("nobody_is_a_manager"));
        assertTrue(Files.isDirectory(FALSIFIED.resolve("nobody_is_a_manager")));
        Falsifiable.isTrue = true;
        try {
            assertEquals(0, failures("nobody_is_a_manager"));
        } finally {
            Falsifiable.isTrue = false;
        }
        assertFalse(Files.exists(FALSIFIED.resolve("nobody_is_a_manager")));
    }

    @Test
    void facts_that_refer_to_others_shrink_with_them() {
        assertEquals(1, failures("nobody_was_ever_thanked"));
        Organization saved = OrganizationReader.read(FALSIFIED.resolve("nobody_was_ever_thanked/organization"));
        assertEquals(1, saved.practice().recognitions().values().size());
        assertEquals(1, saved.practice().workers().values().size());
        assertTrue(saved.practice().projects().isAbsent());
    }

    private long failures(String property) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        TestExecutionListener reports = new TestExecutionListener() {
            @Override
            public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                reported.add(entry.getKeyValuePairs().toString());
            }
        };
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectMethod(Falsifiable.class, property, Organization.class.getName()))
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .build(),
                        summary,
                        reports);
        assertEquals(1, summary.getSummary().getTestsFoundCount());
        return summary.getSummary().getTestsFailedCount();
    }
}
