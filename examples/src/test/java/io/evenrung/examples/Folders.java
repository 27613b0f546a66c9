package io.evenrung.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.evenrung.formats.OrganizationReader;
import io.evenrung.model.Organization;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the organisations of these tests lie. */
final class Folders {

    private static final String SHARED = "evenrung.shared";

    private Folders() {}

    /** One of the organisations that come with the project. */
    static Path example(String name) {
        return organizations().resolve(name);
    }

    /** The names of all of them, sorted. */
    static Stream<String> examples() {
        try (Stream<Path> folders = Files.list(organizations())) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads an organisation whose tables are exports that lie outside of the project, unedited; the test is skipped where
     * they do not.
     *
     * @param name a folder of the resources of these tests, which holds the mapping
     * @param into an empty folder, which takes the mapping with its paths filled in
     */
    static Organization real(String name, Path into) {
        Path shared = Path.of(Objects.requireNonNull(System.getProperty(SHARED), SHARED));
        assumeTrue(Files.isDirectory(shared.resolve("data")), "the folder of real data is not here");
        try (InputStream mapping = Objects.requireNonNull(
                Folders.class.getResourceAsStream("/folders/" + name + "/organization.yaml"), name)) {
            String yaml = new String(mapping.readAllBytes(), StandardCharsets.UTF_8);
            String path = shared.toString().replace('\\', '/');
            Files.writeString(into.resolve("organization.yaml"), yaml.replace("${" + SHARED + "}", path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OrganizationReader.read(into);
    }

    private static Path organizations() {
        String root = Objects.requireNonNull(System.getProperty("evenrung.root"), "evenrung.root");
        return Path.of(root, "examples", "organizations");
    }
}
