package io.evenrung.examples;

import static io.evenrung.testkit.Organizations.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.rules.RuleSet;
import io.evenrung.testkit.RuleVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that leads from nothing to a tested rule: what it says is what happens. */
class FiveMinutesTest {

    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("evenrung.root")));
    private static final List<Block> BLOCKS = blocks();
    private static final RuleVerifier VERIFIER = RuleVerifier.of(RuleSet.of("acme", block("drl")));

    /** A fenced part of the page. */
    private record Block(String language, String text) {}

    private record Ended(int code, String out, String err) {}

    @TempDir
    Path folder;

    @Test
    void one_pair_of_rungs_is_too_few() {
        VERIFIER.rule("acme.enough-pairs")
                .given(organization().rungs(1))
                .finds(1)
                .about("Engineering");
    }

    @Test
    void two_pairs_of_rungs_are_enough() {
        VERIFIER.rule("acme.enough-pairs").given(organization().rungs(2)).holds();
    }

    @Test
    void the_tests_of_the_page_are_the_two_above() throws IOException {
        String here =
                Files.readString(ROOT.resolve("examples/src/test/java/io/evenrung/examples/FiveMinutesTest.java"));

        assertTrue(words(here).contains(words(block("java"))), block("java"));
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void the_commands_of_the_page_say_what_it_shows() throws IOException, InterruptedException {
        Path rules = folder.resolve("acme").resolve("rules.drl");
        List<String> shown = BLOCKS.stream()
                .filter(b -> b.language().isEmpty())
                .map(Block::text)
                .toList();
        assertEquals(3, shown.size());

        assertEquals(0, evenrung("rules", "new", "acme").code());
        Ended fine = evenrung("rules", "check", "acme");
        assertEquals(0, fine.code());
        assertEquals(shown.get(0), fine.out());

        Files.writeString(rules, "\n" + block("drl"), StandardOpenOption.APPEND);
        Ended audit = evenrung("audit", Folders.example("meridian").toString(), "--rules", "acme");
        assertEquals(1, audit.code());
        assertTrue(audit.out().contains(shown.get(1)), audit::out);

        Files.writeString(rules, Files.readString(rules).replace("Family(pairs ", "Family(pair "));
        Ended broken = evenrung("rules", "check", "acme");
        assertEquals(2, broken.code());
        assertTrue(broken.err().endsWith(shown.get(2)), broken::err);
    }

    @Test
    void every_command_of_the_page_is_given_in_the_checkout() {
        List<String> commands = BLOCKS.stream()
                .filter(b -> b.language().equals("sh"))
                .flatMap(b -> b.text().lines())
                .toList();
        assertTrue(commands.size() >= 7, commands::toString);
        for (String command : commands) {
            assertTrue(command.startsWith("./mvnw ") || command.startsWith("./evenrung "), command);
        }
    }

    private Ended evenrung(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "io.evenrung.cli.Main"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int code = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ended(code, Files.readString(out), Files.readString(err));
    }

    private static String block(String language) {
        return BLOCKS.stream()
                .filter(b -> b.language().equals(language))
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    private static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        try (Stream<String> lines = Files.lines(ROOT.resolve("examples/custom-rules/README.md"))) {
            String language = null;
            StringBuilder text = new StringBuilder();
            for (String line : lines.toList()) {
                if (!line.startsWith("```")) {
                    text.append(line).append('\n');
                } else if (language == null) {
                    language = line.substring(3);
                    text.setLength(0);
                } else {
                    blocks.add(new Block(language, text.toString()));
                    language = null;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return blocks;
    }
}
