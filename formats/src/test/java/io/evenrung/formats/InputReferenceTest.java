package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.Worker;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference of the input folder, held to the reader. */
class InputReferenceTest {

    private static final Path REFERENCE =
            Path.of(System.getProperty("evenrung.root", "..")).resolve("formats/README.md");
    private static final String LEVELS = """
            job_family,job_level,job_title,track,grade,rank
            Eng,S5,Ingenieur 5,ic,D,1
            Eng,L2,Leiter 2,manager,D,1
            """;

    @TempDir
    private Path folder;

    @Test
    void its_yaml_is_read() throws IOException {
        write("organization.yaml", yaml().get(0), StandardCharsets.UTF_8);
        write("levels.csv", LEVELS, StandardCharsets.UTF_8);
        Organization organization = OrganizationReader.read(folder);
        assertEquals("Example", organization.name());
        assertEquals(1, organization.architecture().pairs().size());
        assertEquals(2, organization.policy().switchRules().values().size());
    }

    @Test
    void its_mapping_reads_a_foreign_export() throws IOException {
        write("organization.yaml", yaml().get(0) + yaml().get(1), StandardCharsets.UTF_8);
        write("levels.csv", LEVELS, StandardCharsets.UTF_8);
        write("Export Q2.csv", """
                Personalnummer;Stelle;Stufe;Jahresgehalt;Eintritt;Status;Büro
                7;Ingenieur;5;71.000,50;1.4.2020;aktiv;Köln
                8;Leiter;2;71.000,50;01.04.2020;ausgeschieden;Köln
                """, Charset.forName("windows-1252"));
        List<Worker> workers =
                OrganizationReader.read(folder).practice().workers().values();
        assertEquals(1, workers.size());
        assertEquals(Money.of("71000.50", "EUR"), workers.get(0).pay());
        assertEquals(LocalDate.of(2020, 4, 1), workers.get(0).hired());
    }

    @Test
    void it_names_every_table_and_every_column() throws IOException {
        String text = Files.readString(REFERENCE, StandardCharsets.UTF_8);
        for (Table table : Table.values()) {
            assertTrue(text.contains("| `" + table.id() + "` |"), table.id());
        }
        for (Column column : Column.values()) {
            assertTrue(text.matches("(?s).*\\b" + column.header() + "\\b.*"), column.header());
        }
    }

    /** The fenced blocks of YAML. */
    private static List<String> yaml() throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder open = null;
        for (String line : Files.readAllLines(REFERENCE, StandardCharsets.UTF_8)) {
            if (line.equals("```yaml")) {
                open = new StringBuilder();
            } else if (line.equals("```") && open != null) {
                blocks.add(open.toString());
                open = null;
            } else if (open != null) {
                open.append(line).append('\n');
            }
        }
        return blocks;
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Files.writeString(Objects.requireNonNull(folder).resolve(name), text, charset);
    }
}
