package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.model.Organization;
import io.evenrung.model.Provenance;
import io.evenrung.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class RowOrderProperties {

    /** Several rows on one rung, so that the source of a rung has rows to choose from. */
    private static final String MORE_ROWS = """
            Engineering,IC4,4003,Developer 4,ic,26,1,UK,70000,,90000,
            Engineering,IC4,4004,Analyst 4,ic,,1,UK,70000,,90000,5
            Engineering,IC4,4005,Builder 4,,26,1,,,,,
            """;

    private static Path folder = Path.of("");

    @BeforeContainer
    static void create() throws IOException {
        folder = Files.createTempDirectory("evenrung");
    }

    @AfterContainer
    static void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(RowOrderProperties::delete);
        }
    }

    @Property(tries = 60)
    void the_order_of_rows_changes_nothing_but_the_lines_of_the_sources(@ForAll Random random) {
        Folder straight = sound("straight");
        Folder shuffled = sound("shuffled");
        List.of("levels", "workers", "cohorts", "moves", "snapshots", "forums", "decisions", "projects", "recognitions")
                .forEach(table -> shuffled.table(table, shuffle(text("shuffled", table), random)));
        assertEquals(withoutLines(straight.read()), withoutLines(shuffled.read()));
    }

    @Property(tries = 40)
    void the_order_of_rows_of_every_table_changes_nothing_either(@ForAll Random random) {
        Folder straight = Whole.folder(folder.resolve("whole"));
        Folder shuffled = Whole.folder(folder.resolve("wholly"));
        Whole.tables().keySet().forEach(table -> shuffled.table(table, shuffle(Whole.table(table), random)));
        assertEquals(withoutLines(straight.read()), withoutLines(shuffled.read()));
    }

    private static Folder sound(String name) {
        Folder sound = Folder.sound(folder.resolve(name));
        return sound.table("levels", text(name, "levels") + MORE_ROWS);
    }

    private static String text(String name, String table) {
        try {
            return Files.readString(folder.resolve(name).resolve(table + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shuffle(String table, Random random) {
        List<String> lines = new ArrayList<>(table.lines().toList());
        Collections.shuffle(lines.subList(1, lines.size()), random);
        return String.join("\r\n", lines);
    }

    private static Organization withoutLines(Organization read) {
        Provenance provenance = read.provenance();
        TreeMap<String, Source> sources = new TreeMap<>();
        provenance.sources().forEach((key, source) -> sources.put(key, new Source(source.file(), 1, source.record())));
        return read.withProvenance(
                new Provenance(provenance.invented(), provenance.conditions(), provenance.notes(), sources));
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
