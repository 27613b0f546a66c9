package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with a folder or a file before a cell is understood. */
class BadFilesTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path path;

    @Test
    void a_folder_that_does_not_exist() {
        Path missing = path.resolve("nowhere");
        assertEquals(
                missing + ":1:1: there is no such folder; expected a folder that holds organization.yaml",
                problems(missing));
    }

    @Test
    void a_path_that_is_a_file() {
        Folder.small(path);
        Path file = path.resolve("small").resolve("organization.yaml");
        assertEquals(
                file + ":1:1: this is a file; expected the folder that holds organization.yaml; did you mean '"
                        + path.resolve("small") + "'?",
                problems(file));
    }

    @Test
    void a_folder_without_its_yaml_file() {
        assertEquals(
                "organization.yaml:1:1: the file is missing; expected it in the folder, with at least evenrung: 1, name: "
                        + "and as_of:",
                problems(path));
    }

    @Test
    void a_yaml_file_with_another_ending() throws IOException {
        Files.writeString(path.resolve("organization.yml"), Folder.YAML);
        assertTrue(problems(path).endsWith("did you mean 'organization.yml'?"));
    }

    @Test
    void a_table_that_is_a_folder() throws IOException {
        Folder folder = Folder.small(path);
        Files.createDirectory(path.resolve("small").resolve("moves.csv"));
        assertEquals("moves.csv:1:1: this is a folder; expected a CSV file", folder.problems());
    }

    @Test
    void a_mapped_file_that_is_not_there() {
        assertEquals(
                "organization.yaml:9:18: there is no such file: 'worker.csv'; expected a CSV file, relative to the "
                        + "folder; did you mean 'workers.csv'?",
                Folder.small(path)
                        .yaml("evenrung: 1\nname: x\nas_of: 2024-12-31\ncurrency: USD\nhours_per_year: 2080\n"
                                + "tracks: {ic: {kind: individual_contributor}, manager: {kind: management}}\n"
                                + "columns:\n  workers:\n           file: worker.csv\n")
                        .problems());
    }

    @Test
    void a_file_in_another_encoding() {
        assertEquals(
                "workers.csv:4:12: a byte here is not UTF-8; expected UTF-8, or the right encoding under columns: in "
                        + "organization.yaml",
                Folder.small(path)
                        .file(
                                "workers.csv",
                                "worker_id,team\nw1,Core\nw2,Buro\nw3,Zentral-é\n"
                                        .getBytes(StandardCharsets.ISO_8859_1))
                        .problems());
    }

    @Test
    void the_same_file_with_its_encoding_named() {
        assertEquals(
                "Zentrale €",
                Folder.small(path)
                        .moreYaml("columns:\n  workers: {encoding: windows-1252}\n")
                        .file("workers.csv", "worker_id,team\nw3,Zentrale €\n", Charset.forName("windows-1252"))
                        .read()
                        .practice()
                        .workers()
                        .values()
                        .get(0)
                        .team());
    }

    @Test
    void a_utf_16_file_without_its_encoding_named() {
        Folder folder = Folder.small(path).file("workers.csv", "worker_id\nw1\n", StandardCharsets.UTF_16);
        assertTrue(folder.problems().startsWith("workers.csv:1:1: the file is UTF-16; expected text in UTF-8"));
        assertEquals(
                1,
                folder.moreYaml("columns:\n  workers: {encoding: utf-16}\n")
                        .read()
                        .practice()
                        .workers()
                        .values()
                        .size());
    }

    @Test
    void a_spreadsheet_that_is_called_csv() {
        assertEquals(
                "workers.csv:1:1: the file is binary, a spreadsheet or an archive; expected text in UTF-8: export it as "
                        + "CSV, or say its encoding under columns: in organization.yaml",
                Folder.small(path)
                        .file("workers.csv", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0})
                        .problems());
    }

    @Test
    void a_binary_file() {
        assertTrue(Folder.small(path)
                .file("workers.csv", new byte[] {'a', ',', 'b', '\n', 0, 0, 0, 1})
                .problems()
                .startsWith("workers.csv:1:1: the file is binary; expected text in UTF-8"));
    }

    @Test
    void a_quotation_mark_that_is_never_closed() {
        assertEquals(
                "workers.csv:3:4: a quotation mark is never closed; expected a second quotation mark at the end of the "
                        + "cell that begins here",
                Folder.small(path)
                        .table("workers", "worker_id,team\nw1,Core\nw2,\"Core\nw3,Core\n")
                        .problems());
    }

    @Test
    void text_after_a_closing_quotation_mark() {
        assertEquals(
                "workers.csv:3:4: text follows a closing quotation mark; expected the delimiter after a closing quotation "
                        + "mark, and quotation marks within a quoted cell doubled",
                Folder.small(path)
                        .table("workers", "worker_id,team\nw1,Core\nw2,\"Core\" team\nw3,Core\n")
                        .problems());
    }

    @Test
    void a_cell_of_100_megabytes() throws IOException {
        Folder folder = Folder.small(path);
        byte[] megabyte = new byte[MEGABYTE];
        Arrays.fill(megabyte, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(path.resolve("small").resolve("workers.csv"))) {
            out.write("worker_id,team\nw1,Core\nw2,".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 100; i++) {
                out.write(megabyte);
            }
            out.write("\nw3,Core\n".getBytes(StandardCharsets.US_ASCII));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertEquals(
                        "workers.csv:3:4: the cell is too large; expected a cell of at most 1000000 characters (a "
                                + "quotation mark that is never closed makes one cell of all that follows)",
                        folder.problems(ReadOptions.defaults()).get(0).toString()));
    }

    @Test
    void a_row_of_a_million_cells() {
        assertTrue(Folder.small(path)
                .table("workers", "worker_id,team\nw1,Core\nw2" + ",".repeat(MEGABYTE) + "\n")
                .problems()
                .startsWith("workers.csv:3:5: the row has 1048577 cells; expected 2 cells"));
    }

    private static String problems(Path folder) {
        return String.valueOf(assertThrows(InvalidInputException.class, () -> OrganizationReader.read(folder))
                .getMessage());
    }
}
