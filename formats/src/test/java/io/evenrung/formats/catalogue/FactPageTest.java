package io.evenrung.formats.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.formats.internal.table.Table;
import io.evenrung.measure.Need;
import io.evenrung.measure.catalogue.Vocabulary;
import io.evenrung.measure.fact.FactComponent;
import io.evenrung.measure.fact.FactMeasures;
import io.evenrung.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reference of facts, held to the facts; asked to, it writes it. */
class FactPageTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("evenrung.root", "..")).resolve("docs/custom-rules");
    private static final Path FILE = FOLDER.resolve(FactPage.FILE);
    private static final String COMMAND = "./mvnw -q test -pl formats -am -Dtest=FactPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Devenrung.pages=write";

    private static final String PAGE = FactPage.of(RuleSet.standard());

    @Test
    void the_reference_of_facts_is_not_stale() throws IOException {
        if ("write".equals(System.getProperty("evenrung.pages"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(FILE, PAGE);
        }
        // a checkout of Windows may end lines in its own way
        String found = Files.isRegularFile(FILE) ? Files.readString(FILE).replace("\r\n", "\n") : "";
        assertEquals(PAGE, found, () -> FILE + " is stale; this rewrites it: " + COMMAND);
    }

    @Test
    void every_type_of_the_vocabulary_stands_in_it() {
        Vocabulary.types()
                .keySet()
                .forEach(name -> assertTrue(
                        PAGE.contains("\n### " + name + "\n") || PAGE.contains("\n| `" + name + "` |"), name));
    }

    @Test
    void every_row_has_the_cells_of_its_head_and_every_link_leads_to_a_page() {
        for (String line : PAGE.lines().filter(l -> l.startsWith("| ")).toList()) {
            long cells = Pattern.compile("(?<!\\\\)\\|").splitAsStream(line).count();
            assertTrue(cells == 6 || cells == 5, line);
        }
        Matcher link = Pattern.compile("]\\(([^)]+)\\)").matcher(PAGE);
        while (link.find()) {
            assertTrue(Files.isRegularFile(FOLDER.resolve(link.group(1))), link.group(1));
        }
    }

    @Test
    void what_a_component_is_known_from_is_a_column_that_is_read_or_a_path_of_the_organisation() {
        SortedSet<String> unknown = new TreeSet<>();
        for (var type : FactMeasures.types()) {
            for (FactComponent component : FactComponent.of(type)) {
                component.needs().stream()
                        .filter(need -> !isRead(need))
                        .forEach(need -> unknown.add(type.getSimpleName() + "." + component.name() + ": " + need));
            }
        }
        assertEquals(new TreeSet<>(), unknown);
    }

    private static boolean isRead(Need need) {
        if (need.file().equals(Need.ORGANIZATION)) {
            return List.of("tracks", "pairs", "policy.decision_rights").contains(need.field());
        }
        return Arrays.stream(Table.values())
                .anyMatch(table -> need.file().equals(table.id() + ".csv")
                        && table.headers().contains(need.field()));
    }
}
