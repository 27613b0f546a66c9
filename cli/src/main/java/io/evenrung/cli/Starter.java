package io.evenrung.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** The rule set to start from: files of this program's own, in which the name of the rule set stands. */
record Starter(Path folder, String id) {

    private static final List<String> FILES = List.of(
            "README.md", "evenrung-rules.properties", "pom.xml", "rules.drl", "src/test/java/rules/RulesTest.java");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,40}");
    private static final String WITHOUT_A_NAME = "my-rules";

    static Starter in(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String id = name == null ? "" : name.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        boolean isFit = ID.matcher(id).matches() && !id.startsWith("evenrung");
        return new Starter(folder, isFit ? id : WITHOUT_A_NAME);
    }

    /** Relative to the folder. */
    List<String> files() {
        return FILES;
    }

    /** Whether there is nothing yet that could be overwritten. */
    boolean isFree() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    void write() throws IOException {
        for (String file : FILES) {
            Path path = folder.resolve(file);
            Files.createDirectories(Objects.requireNonNull(path.getParent(), "parent"));
            Files.writeString(path, text(file), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        }
    }

    private String text(String file) throws IOException {
        String resource = "starter/" + file.substring(file.lastIndexOf('/') + 1) + ".txt";
        try (InputStream in = Objects.requireNonNull(Starter.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("__ID__", id)
                    .replace("__VERSION__", Version.number());
        }
    }
}
