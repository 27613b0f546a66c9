package io.evenrung.formats.internal.html.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.report.Edition;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The picture of the README, held to what is drawn; asked to, it writes it. */
class LadderPictureTest {

    private static final Path ROOT = Path.of(System.getProperty("evenrung.root", ".."));
    private static final Path PICTURE = ROOT.resolve("docs/pictures/university-of-california.svg");
    private static final String COMMAND = "./mvnw -q test -pl formats -am -Dtest=LadderPictureTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Devenrung.pages=write";

    @Test
    void the_picture_of_the_readme_is_what_is_drawn_of_its_worst_family() throws IOException {
        Audit audit = Auditor.standard()
                .audit(OrganizationReader.read(ROOT.resolve("examples/organizations/university-of-california")));
        Charts charts = Charts.of(audit, Disclosure.of(audit, Edition.STANDARD));
        String drawn = LadderPicture.standalone(charts.ladders().get(0), charts.leastCell());
        if ("write".equals(System.getProperty("evenrung.pages"))) {
            Files.createDirectories(PICTURE.getParent());
            Files.writeString(PICTURE, drawn, StandardCharsets.UTF_8);
        }
        // a checkout of Windows may end lines in its own way
        String found = Files.exists(PICTURE)
                ? Files.readString(PICTURE, StandardCharsets.UTF_8).replace("\r\n", "\n")
                : "";
        assertEquals(drawn, found, () -> PICTURE.getFileName() + " is stale; this redraws it: " + COMMAND);
    }

    @Test
    void a_picture_needs_nothing_but_itself() throws Exception {
        String picture = LadderPicture.standalone(
                Ladders.of(
                        "R & D <script>", Ladders.row("7", List.of(Ladders.rung("P5")), List.of(Ladders.rung("M1")))),
                5);
        assertEquals(
                "svg",
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(picture)))
                        .getDocumentElement()
                        .getTagName());
        assertTrue(picture.contains("prefers-color-scheme: dark"));
        assertFalse(picture.contains("url(") || picture.contains("@import") || picture.contains("<script"), picture);
    }
}
