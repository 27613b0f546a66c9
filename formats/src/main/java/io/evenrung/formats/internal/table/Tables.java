package io.evenrung.formats.internal.table;

import io.evenrung.formats.ReadProgress;
import io.evenrung.formats.internal.Notes;
import io.evenrung.formats.internal.Problems;
import io.evenrung.formats.internal.yaml.YamlEntry;
import io.evenrung.rules.internal.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of one folder. */
public final class Tables {

    private final Path folder;
    private final Problems problems;
    private final Notes notes;
    private final Map<Table, TableFile> files = new EnumMap<>(Table.class);

    private final ReadProgress progress;
    private long read;

    private Tables(Path folder, Problems problems, Notes notes, ReadProgress progress) {
        this.progress = progress;
        this.folder = folder;
        this.problems = problems;
        this.notes = notes;
    }

    /** Looks which tables there are; a mapping that names a missing file is refused. */
    public static Tables find(Path folder, YamlEntry columns, Problems problems, Notes notes, ReadProgress progress) {
        Tables tables = new Tables(folder, problems, notes, progress);
        for (Table table : Table.values()) {
            TableFile file = tables.locate(table, TableMapping.read(table, columns.get(table.id())));
            if (file != null) {
                tables.files.put(table, file);
            }
        }
        tables.nameUnread();
        return tables;
    }

    public boolean isThere(Table table) {
        return files.containsKey(table);
    }

    /** The file of a table; null if it is not there. */
    public @Nullable TableFile file(Table table) {
        return files.get(table);
    }

    /**
     * Hands on each row that is kept.
     *
     * @return whether no row was lost to a problem of the file or of its shape
     */
    public boolean read(Table table, Consumer<TableRow> rows) {
        TableFile file = files.get(table);
        if (file == null) {
            return true;
        }
        boolean isWhole = new TableReader(file, problems, notes).read(rows);
        read += size(file);
        progress.read(read, files.values().stream().mapToLong(Tables::size).sum());
        return isWhole;
    }

    private static long size(TableFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException e) {
            // whoever reads it will say so
            return 0;
        }
    }

    private @Nullable TableFile locate(Table table, TableMapping mapping) {
        String written = mapping.file();
        String name = written == null ? table.id() + ".csv" : written;
        Path path;
        try {
            path = folder.resolve(name);
        } catch (InvalidPathException e) {
            mapping.entry().get("file").refuse("this is no file name", "the path of a CSV file", null);
            return null;
        }
        if (Files.exists(path)) {
            return new TableFile(table, path, name, mapping);
        }
        if (mapping.entry().exists()) {
            YamlEntry entry =
                    written == null ? mapping.entry() : mapping.entry().get("file");
            problems.add(
                    entry.file(),
                    entry.place(),
                    name,
                    "there is no such file",
                    "a CSV file, relative to the folder",
                    Spelling.closest(name, csvFiles()));
        }
        return null;
    }

    /** A misspelt file name must not pass in silence: it would look as if the facts had never been supplied. */
    private void nameUnread() {
        Set<Path> read = new HashSet<>();
        files.values().forEach(file -> read.add(file.path().toAbsolutePath().normalize()));
        List<String> free = Arrays.stream(Table.values())
                .filter(table -> !isThere(table))
                .map(table -> table.id() + ".csv")
                .toList();
        for (String name : csvFiles()) {
            if (!read.contains(folder.resolve(name).toAbsolutePath().normalize())) {
                String near = Spelling.closest(name, free);
                notes.say(name + ": not read, since it is no table of an organisation"
                        + (near == null ? "" : "; did you mean " + near + "?"));
            }
        }
    }

    private List<String> csvFiles() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
