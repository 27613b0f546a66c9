package io.evenrung.rules.internal.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a rule set in a jar. Nothing is unpacked to a disk, and no class of the jar is ever loaded. */
final class JarOfRules {

    private static final String OF_THE_JAR_ITSELF = "META-INF/";
    private static final Set<String> NO_NAMES = Set.of("", ".", "..");

    private JarOfRules() {}

    static void read(Path jar, RuleFiles files) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (zip.size() > RuleFiles.MOST_ENTRIES) {
                files.refuse(
                        jar.toString(),
                        "the jar holds too many entries",
                        "at most " + RuleFiles.MOST_ENTRIES + " entries");
                return;
            }
            Set<String> seen = new HashSet<>();
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            for (ZipEntry entry : entries) {
                String name = entry.getName();
                if (entry.isDirectory() || !RuleFiles.isWanted(name) || name.startsWith(OF_THE_JAR_ITSELF)) {
                    continue;
                }
                if (!isPlain(name)) {
                    files.refuse(name, "the name of the entry leads out of the jar", "a plain path, as pay/bonus.drl");
                } else if (!seen.add(name)) {
                    files.refuse(name, "the jar holds two entries of this name", "one of each name");
                } else {
                    try (InputStream in = zip.getInputStream(entry)) {
                        if (!files.take(name, in)) {
                            return;
                        }
                    } catch (IOException e) {
                        files.refuse(name, "the entry is damaged", "a sound jar");
                    }
                }
            }
        }
    }

    private static boolean isPlain(String name) {
        return name.indexOf('\\') < 0
                && name.indexOf(':') < 0
                && Arrays.stream(name.split("/", -1)).noneMatch(NO_NAMES::contains);
    }
}
