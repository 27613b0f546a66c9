package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_report_replaces_the_one_before_it_and_leaves_nothing_beside_it() throws IOException {
        Path file = folder.resolve("report.txt");
        ReportFile.write(file, "first, and longer");
        ReportFile.write(file, "zweiter ∞");
        assertEquals("zweiter ∞", Files.readString(file));
        assertEquals(List.of(file), filesIn(folder));
    }

    @Test
    void a_report_that_cannot_be_written_leaves_nothing_behind() throws IOException {
        assertThrows(UncheckedIOException.class, () -> ReportFile.write(folder.resolve("no/report.txt"), "text"));
        assertThrows(UncheckedIOException.class, () -> ReportFile.write(folder, "text"));
        assertEquals(List.of(), filesIn(folder));
    }

    @Test
    void a_link_is_kept_and_what_it_leads_to_is_replaced() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
        ReportFile.write(link, "new");
        assertEquals("new", Files.readString(real));
        assertEquals(real.toRealPath(), link.toRealPath());
    }

    @Test
    void a_link_to_a_file_that_is_not_there_yet_is_kept() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real.txt"));
        ReportFile.write(link, "new");
        assertEquals("new", Files.readString(folder.resolve("real.txt")));
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void links_in_a_circle_are_refused_and_kept() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        assertThrows(UncheckedIOException.class, () -> ReportFile.write(link, "text"));
        assertTrue(Files.isSymbolicLink(link));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
