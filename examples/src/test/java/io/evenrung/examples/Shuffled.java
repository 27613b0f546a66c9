package io.evenrung.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Copies of organisations that say the same in another order. */
final class Shuffled {

    private Shuffled() {}

    /** Copies a folder, its files in a random order, and within them the rows of tables and the items of lists. */
    static Path copy(Path folder, Path into, Random random) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> order = new ArrayList<>(files.sorted().toList());
            Collections.shuffle(order, random);
            for (Path file : order) {
                String name = file.getFileName().toString();
                List<String> lines = new ArrayList<>(Files.readAllLines(file));
                if (name.endsWith(".csv")) {
                    Collections.shuffle(lines.subList(1, lines.size()), random);
                } else if (name.endsWith(".yaml")) {
                    shuffleLists(lines, random);
                }
                Files.write(into.resolve(name), lines);
            }
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Items that are mappings on one line each; texts, such as conditions, keep the order in which they are to be read. */
    private static void shuffleLists(List<String> lines, Random random) {
        int from = 0;
        for (int at = 0; at <= lines.size(); at++) {
            if (at == lines.size() || !lines.get(at).strip().startsWith("- {")) {
                Collections.shuffle(lines.subList(from, at), random);
                from = at + 1;
            }
        }
    }
}
