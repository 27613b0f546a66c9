package io.evenrung.formats.written;

import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.OrganizationWriter;
import io.evenrung.model.Organization;
import io.evenrung.model.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What tests do with folders that were written. */
final class Folders {

    private Folders() {}

    /** Writes an organisation into a folder that is deleted again, having read it. */
    static Organization throughFiles(Organization organization) {
        return inFolder(folder -> {
            OrganizationWriter.write(organization, folder);
            return OrganizationReader.read(folder);
        });
    }

    /** What stands in the files of an organisation, by their names. */
    static SortedMap<String, String> files(Organization organization) {
        return inFolder(folder -> {
            OrganizationWriter.write(organization, folder);
            return files(folder);
        });
    }

    static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : entries(folder)) {
            texts.put(String.valueOf(file.getFileName()), text(file));
        }
        return texts;
    }

    static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All but where the facts were read, and what was said of reading them. */
    static Organization facts(Organization organization) {
        Provenance all = organization.provenance();
        return organization.withProvenance(
                new Provenance(all.invented(), all.conditions(), List.of(), new TreeMap<>()));
    }

    private interface Use<T> {
        T of(Path folder);
    }

    private static <T> T inFolder(Use<T> use) {
        try {
            Path aside = Files.createTempDirectory("evenrung");
            try {
                return use.of(aside.resolve("written"));
            } finally {
                try (Stream<Path> files = Files.walk(aside)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
