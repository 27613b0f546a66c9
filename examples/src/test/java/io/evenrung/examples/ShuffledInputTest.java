package io.evenrung.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.report.JsonReport;
import io.evenrung.formats.report.TextReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said does not depend on the order in which it is said. */
class ShuffledInputTest {

    private static final Auditor AUDITOR = Auditor.standard();

    @Provide
    Arbitrary<String> examples() {
        return Arbitraries.of(Folders.examples().toList());
    }

    @Property(tries = 40)
    void shuffling_files_rows_and_lists_changes_no_byte_of_a_report(
            @ForAll("examples") String name, @ForAll long seed) {
        Audit asWritten = audit(Folders.example(name));
        Audit shuffled = inCopy(folder -> audit(Shuffled.copy(Folders.example(name), folder, new Random(seed))));

        assertEquals(TextReport.of(asWritten).text(), TextReport.of(shuffled).text());
        assertEquals(JsonReport.of(asWritten).text(), JsonReport.of(shuffled).text());
    }

    private static Audit audit(Path folder) {
        return AUDITOR.audit(OrganizationReader.read(folder));
    }

    /** What is done in a folder that is there for no longer than that. */
    private interface InFolder {
        Audit apply(Path folder);
    }

    private static Audit inCopy(InFolder action) {
        try {
            Path folder = Files.createTempDirectory("evenrung");
            try {
                return action.apply(folder);
            } finally {
                try (Stream<Path> all = Files.walk(folder)) {
                    List<Path> deepestFirst =
                            all.sorted(Comparator.reverseOrder()).toList();
                    for (Path path : deepestFirst) {
                        Files.delete(path);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
