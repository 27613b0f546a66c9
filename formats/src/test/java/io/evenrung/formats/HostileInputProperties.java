package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever stands in the files, reading gives an organisation or the problems; never another exception. */
class HostileInputProperties {

    private static final List<String> NASTY = List.of(
            "",
            ",",
            ";",
            "\n",
            "\r",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ": ",
            "- ",
            "&a ",
            "*a",
            "!!binary x",
            "!x ",
            "|",
            ">",
            "#",
            "%",
            "~",
            "null",
            "yes",
            "-1",
            "1e999",
            "0",
            "999999999999999999999",
            ".inf",
            "NaN",
            "2024-02-30",
            "\u0000",
            "\u0007",
            "\uFEFF",
            "\u00A0",
            "\u202E",
            "İ",
            "ß",
            "\uD83D\uDE00",
            "w1",
            "IC4",
            "EUR",
            "a/b~c",
            "---",
            "?",
            "<<: *a",
            "\t",
            "../x",
            "12%",
            "none",
            "0.5",
            "/",
            "\\");

    private static Path folder = Path.of("");

    @BeforeContainer
    static void create() throws IOException {
        folder = Files.createTempDirectory("evenrung");
    }

    @AfterContainer
    static void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 250)
    void a_damaged_folder_is_read_or_refused(@ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int wounds) {
        Folder sound = Whole.folder(folder);
        sound.moreYaml("columns:\n  workers: {job_code: [job_code], other_columns: ignore}\n"
                + "  cohorts: {headcount: {column: headcount, values: {x: 1}}, only: {job_title: [Counsel]}}\n");
        List<String> names = new ArrayList<>(List.of("organization.yaml", "organization.yaml", "organization.yaml"));
        Whole.tables().keySet().stream().sorted().forEach(table -> names.add(table + ".csv"));
        for (int i = 0; i < wounds; i++) {
            String name = names.get(random.nextInt(names.size()));
            sound.file(name, wounded(bytes(name), random));
        }
        try {
            OrganizationReader.read(folder);
        } catch (InvalidInputException e) {
            assertFalse(e.problems().isEmpty());
            // what only the model refuses has no place in a file: a check is missing
            assertEquals(
                    List.of(),
                    e.problems().stream()
                            .filter(p -> p.expected().equals("an organisation without contradictions"))
                            .toList());
        }
    }

    private static byte[] wounded(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(random.nextBoolean() ? 3 : 30));
        byte[] put = random.nextInt(10) == 0
                ? new byte[] {(byte) random.nextInt(256)}
                : NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8);
        byte[] wounded = new byte[bytes.length - (to - from) + put.length];
        System.arraycopy(bytes, 0, wounded, 0, from);
        System.arraycopy(put, 0, wounded, from, put.length);
        System.arraycopy(bytes, to, wounded, from + put.length, bytes.length - to);
        return wounded;
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
