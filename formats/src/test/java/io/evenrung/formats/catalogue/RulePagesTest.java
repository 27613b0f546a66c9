package io.evenrung.formats.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Rule;
import io.evenrung.formats.internal.entry.Article;
import io.evenrung.rules.RuleSet;
import io.evenrung.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of docs/rules, held to the rules; asked to, it writes them. */
class RulePagesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("evenrung.root", "..")).resolve("docs/rules");
    private static final String COMMAND = "./mvnw -q test -pl formats -am -Dtest=RulePagesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Devenrung.pages=write";

    private static final SortedMap<String, String> PAGES = RulePages.of(RuleSets.standard());

    @Test
    void every_rule_has_its_page_and_no_page_is_stale_or_left_over() throws IOException {
        if ("write".equals(System.getProperty("evenrung.pages"))) {
            write();
        }
        SortedMap<String, String> wrong = new TreeMap<>();
        SortedMap<String, String> found = found();
        PAGES.forEach((file, text) -> {
            if (!text.equals(found.get(file))) {
                wrong.put(file, found.containsKey(file) ? "stale" : "missing");
            }
        });
        found.keySet().stream().filter(file -> !PAGES.containsKey(file)).forEach(file -> wrong.put(file, "left over"));
        assertEquals(Map.of(), wrong, () -> "pages of docs/rules; this rewrites them: " + COMMAND);
    }

    @Test
    void the_index_links_to_every_page_and_every_link_leads_to_one() {
        Pattern link = Pattern.compile("]\\(([^)]+)\\)");
        for (Rule rule : RuleSet.standard().rules()) {
            assertTrue(PAGES.getOrDefault(RulePages.INDEX, "").contains("(" + rule.id() + ".md)"), rule.id());
        }
        PAGES.values().forEach(page -> {
            Matcher matcher = link.matcher(page);
            while (matcher.find()) {
                assertTrue(PAGES.containsKey(matcher.group(1)), matcher.group(1));
            }
        });
    }

    @Test
    void a_page_says_where_a_limit_that_nobody_else_gives_comes_from() {
        for (Rule rule : RuleSet.standard().rules()) {
            String page = PAGES.getOrDefault(rule.id() + ".md", "");
            assertTrue(
                    rule.limit() == null || page.contains(rule.limit().origin().text()), rule.id());
        }
    }

    @Test
    void every_source_of_a_built_in_rule_is_one_of_the_articles() {
        for (Rule rule : RuleSet.standard().rules()) {
            rule.source().forEach(source -> assertNotEquals(source, Article.title(source), rule.id()));
        }
        assertEquals(
                "000, a reader's comment on Utah Business, \"The leader vs. the executer\"", Article.title("000c"));
        assertEquals("Handbook 7", Article.title("Handbook 7"));
    }

    @Test
    void what_a_rule_says_is_shown_as_it_is_written() {
        assertEquals("a \\| b \\* 2 \\< 3 \\[4\\] site_bound", Markdown.text("a | b * 2 < 3 [4] site_bound"));
    }

    private static void write() throws IOException {
        Files.createDirectories(FOLDER);
        for (String file : found().keySet()) {
            Files.delete(FOLDER.resolve(file));
        }
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    private static SortedMap<String, String> found() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : files.toList()) {
                    // a checkout of Windows may end lines in its own way
                    found.put(
                            file.getFileName().toString(),
                            Files.readString(file).replace("\r\n", "\n"));
                }
            }
        }
        return found;
    }
}
