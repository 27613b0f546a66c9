package io.evenrung.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Auditor;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.report.TextReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what is there. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("evenrung.root", ".."));

    @Test
    void its_java_is_compiled() throws IOException {
        String compiled = read("examples/src/main/java/io/evenrung/examples/FifteenLines.java");
        List<String> snippets = blocks("java");
        assertEquals(1, snippets.size());
        for (String paragraph : snippets.get(0).split("\n\n")) {
            assertTrue(unindented(compiled).contains(unindented(paragraph.strip())), paragraph);
        }
    }

    @Test
    void its_sample_is_printed() throws IOException {
        String report = TextReport.of(Auditor.standard()
                        .audit(OrganizationReader.read(
                                ROOT.resolve("examples/organizations/university-of-california"))))
                .text();
        List<String> samples = blocks("");
        assertFalse(samples.isEmpty());
        for (String sample : samples) {
            assertTrue(report.contains(sample), () -> "the audit does not say\n" + sample);
        }
    }

    @Test
    void the_files_it_names_exist() throws IOException {
        Matcher links = Pattern.compile("]\\(([^):]+)\\)").matcher(read("README.md"));
        int found = 0;
        while (links.find()) {
            found++;
            assertTrue(Files.exists(ROOT.resolve(links.group(1))), links.group(1));
        }
        assertTrue(found > 0);
    }

    /** The fenced blocks of one language, each without its fences. */
    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        String open = null;
        StringBuilder block = new StringBuilder();
        for (String line : read("README.md").lines().toList()) {
            if (line.startsWith("```") && open == null) {
                open = line.substring(3);
                block.setLength(0);
            } else if (line.equals("```")) {
                if (language.equals(open)) {
                    blocks.add(block.toString());
                }
                open = null;
            } else {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }

    private static String unindented(String code) {
        return code.replaceAll("(?m)^ +", "");
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file), StandardCharsets.UTF_8);
    }
}
