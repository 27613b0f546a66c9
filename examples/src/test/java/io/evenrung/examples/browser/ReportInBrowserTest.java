package io.evenrung.examples.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.audit.Auditor;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.report.HtmlReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
class ReportInBrowserTest {

    @Test
    void smoke(@TempDir Path folder) {
        Path root = Path.of(Objects.requireNonNull(System.getProperty("evenrung.root")), "examples", "organizations");
        Path file = folder.resolve("report.html");
        HtmlReport.of(Auditor.standard().audit(OrganizationReader.read(root.resolve("meridian"))))
                .writeTo(file);
        try (Browser browser = Browser.start(folder.resolve("profile"))) {
            browser.open(file, "");
            browser.setWidth(375);
            assertEquals("Meridian", browser.text("document.title"));
            assertEquals(375, browser.count("window.innerWidth"));
            browser.setMedia("screen", "dark");
            assertEquals(true, browser.is("matchMedia('(prefers-color-scheme: dark)').matches"));
            assertEquals(List.of(), browser.requests());
            assertEquals(List.of(), browser.complaints());
            assertEquals("%PDF", new String(browser.printed(), 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
            assertEquals(List.of(), browser.barriers());
        }
    }
}
