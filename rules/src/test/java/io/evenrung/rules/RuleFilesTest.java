package io.evenrung.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.rules.language.InvalidRulesException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private Path jar(Map<String, String> entries) throws IOException {
        Path jar = folder.resolve("acme.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar;
    }

    private static String refusal(Path path) {
        return String.valueOf(assertThrows(InvalidRulesException.class, () -> RuleSet.load(path))
                .getMessage());
    }

    private void sound() throws IOException {
        write("evenrung-rules.properties", Acme.MANIFEST);
        write("rules.drl", Acme.RULE);
    }

    @Test
    void a_folder_and_a_jar_of_the_same_files_are_the_same_rule_set() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pay/ranges.drl", Acme.RULE);
        files.put("evenrung-rules.properties", Acme.MANIFEST);
        RuleSet ofJar = RuleSet.load(jar(files));
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        RuleSet ofFolder = RuleSet.load(folder);
        assertEquals(ofFolder.digest(), ofJar.digest());
        assertEquals(ofFolder.rules(), ofJar.rules());
        assertEquals(files, ofJar.texts());
    }

    @Test
    void tests_what_was_built_and_what_is_hidden_are_no_part_of_it() throws IOException {
        sound();
        write("src/test/resources/other.drl", "no rule at all");
        write("target/classes/rules.drl", Acme.RULE);
        write(".git/old.drl", "no rule at all");
        write(".draft.drl", "no rule at all");
        write("notes.txt", "no rule at all");
        assertEquals(2, RuleSet.load(folder).texts().size());
    }

    @Test
    void a_link_within_the_folder_is_followed_and_one_out_of_it_is_not() throws IOException {
        Path outside = Files.writeString(Files.createTempFile("outside", ".drl"), Acme.RULE);
        try {
            write("evenrung-rules.properties", Acme.MANIFEST);
            write(".data/rules.drl", Acme.RULE);
            Files.createSymbolicLink(folder.resolve("rules.drl"), Path.of(".data/rules.drl"));
            assertEquals(1, RuleSet.load(folder).rules().size());
            Files.createSymbolicLink(folder.resolve("more.drl"), outside);
            assertEquals(
                    "more.drl:1:1: the link leads out of the rule set; expected a file within the rule set's folder",
                    refusal(folder));
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void a_linked_folder_is_not_entered() throws IOException {
        sound();
        Files.createSymbolicLink(folder.resolve("again"), folder);
        assertEquals(1, RuleSet.load(folder).rules().size());
    }

    @Test
    void what_is_not_there_is_said() throws IOException {
        assertTrue(refusal(folder.resolve("nowhere")).contains("there is nothing of this name"));
        assertTrue(refusal(folder).contains("evenrung-rules.properties:1:1: there is no such file"));
        assertTrue(refusal(write("broken.jar", "no jar")).contains("this cannot be read"));
    }

    @Test
    void bytes_that_are_no_text_are_pointed_at() throws IOException {
        sound();
        Files.write(folder.resolve("rules.drl"), "// a\n// \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "rules.drl:2:4: these bytes are no text in UTF-8; expected a file that is saved in UTF-8",
                refusal(folder));
    }

    @Test
    void an_entry_that_leads_out_of_the_jar_is_refused() throws IOException {
        for (String name :
                new String[] {"../rules.drl", "/rules.drl", "a/../../rules.drl", "C:rules.drl", "a\\b.drl"}) {
            String refusal = refusal(jar(Map.of(name, Acme.RULE)));
            assertTrue(refusal.contains("the name of the entry leads out of the jar"), refusal);
        }
    }

    @Test
    void an_entry_that_grows_without_end_is_not_read_to_it() throws IOException {
        String refusal = refusal(jar(Map.of("rules.drl", " ".repeat(200_000_000))));
        assertTrue(refusal.contains("the file is too long; expected at most 1048576 bytes"), refusal);
    }

    @Test
    void too_many_files_are_not_read() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < 1_100; i++) {
            files.put("r" + i + ".drl", "");
        }
        String refusal = refusal(jar(files));
        assertTrue(refusal.contains("this is one file too many; expected at most 1000 files of rules"), refusal);
    }
}
