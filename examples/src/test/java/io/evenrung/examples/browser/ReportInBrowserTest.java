package io.evenrung.examples.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page as its readers use it: with a mouse, a keyboard, a link, a printer, on a phone and without scripts. */
@Tag("browser")
class ReportInBrowserTest {

    private static final String SHOWN =
            "[...document.querySelectorAll('#findings li[id]')].filter(f => f.checkVisibility({contentVisibilityAuto: false}))";
    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private static final Map<Reports, Reports.Report> WRITTEN = new EnumMap<>(Reports.class);

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start(folder.resolve("profile"));
        for (Reports report : Reports.values()) {
            WRITTEN.put(report, report.writeTo(folder));
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MERIDIAN, 375, light",
        "MERIDIAN, 1280, dark",
        "MERIDIAN, 1920, light",
        "UNIVERSITY_OF_CALIFORNIA, 375, dark",
        "UNIVERSITY_OF_CALIFORNIA, 1280, light",
        "UNIVERSITY_OF_CALIFORNIA, 1920, light",
        "FORTY_FAMILIES, 375, light",
        "FORTY_FAMILIES, 1280, light",
        "FORTY_FAMILIES, 1920, dark"
    })
    void it_fits_every_width_and_shuts_nobody_out(Reports report, int width, String scheme) throws IOException {
        browser.setWidth(width);
        browser.setMedia("screen", scheme);
        browser.open(page(report), "");

        assertEquals(width, browser.count("window.innerWidth"));
        assertTrue(
                browser.count("document.documentElement.scrollWidth") <= width,
                () -> "the page is wider than the window: " + browser.text(WIDEST));
        assertEquals(List.of(), browser.barriers());
        assertEquals(List.of(), browser.complaints());
        assertEquals(List.of(), browser.requests());
        keep(report + "-" + width + "-" + scheme);
    }

    private static final String WIDEST = "[...document.body.querySelectorAll('*')]"
            + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
            + ".slice(0, 5).map(e => e.tagName + '.' + e.getAttribute('class') + '#' + e.id).join(', ')";

    @ParameterizedTest
    @EnumSource
    void a_filter_shows_what_fits_and_can_be_shared_as_an_address(Reports report) {
        desktop();
        browser.open(page(report), "");
        long all = browser.count("document.querySelectorAll('#findings li[id]').length");
        assertEquals(json(report).get("findings").size(), all);

        choose("outcome", "violated");
        choose("severity", "critical");
        long critical = count(report, "violated", "critical");
        assertTrue(critical > 0 && critical < all);
        assertEquals(critical, browser.count(SHOWN + ".length"));
        assertTrue(browser.text("document.getElementById('shown').textContent").startsWith(critical + " of " + all));
        assertTrue(browser.url().endsWith("#outcome=violated&severity=critical"), browser.url());

        String address = browser.url();
        browser.open(page(report), address.substring(address.indexOf('#') + 1));
        assertEquals(critical, browser.count(SHOWN + ".length"));
        assertEquals("critical", browser.text("document.querySelector('[name=severity]').value"));
    }

    @ParameterizedTest
    @EnumSource
    void words_are_searched_in_all_that_a_finding_says(Reports report) {
        desktop();
        browser.open(page(report), "q=FAVOURS%20management");
        long favouring = json(report)
                .get("findings")
                .valueStream()
                .filter(f -> f.get("favours").asString().equals("management"))
                .filter(f -> f.get("outcome").asString().equals("violated"))
                .count();
        assertTrue(favouring > 0);
        assertTrue(browser.count(SHOWN + ".length") >= favouring);
        assertTrue(
                browser.is(SHOWN + ".every(f => f.closest('.card').textContent.toLowerCase().includes('management'))"));
    }

    @ParameterizedTest
    @EnumSource
    void an_address_leads_to_one_finding(Reports report) {
        desktop();
        String holding = json(report)
                .get("findings")
                .valueStream()
                .filter(f -> f.get("outcome").asString().equals("holds"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .get("fingerprint")
                .asString();
        browser.open(page(report), "f-" + holding);
        browser.run("return new Promise(done => setTimeout(() => done(true), 300));");
        assertTrue(
                browser.is("(() => { const r = document.getElementById('f-" + holding + "').getBoundingClientRect();"
                        + " return r.height > 0 && r.top >= 0 && r.bottom <= innerHeight + 1; })()"),
                "the finding is in view");
    }

    @ParameterizedTest
    @EnumSource
    void all_can_be_done_with_the_keyboard(Reports report) {
        desktop();
        browser.open(page(report), "");
        browser.press(Keys.TAB);
        assertEquals("Skip to the answer", browser.focused().getText());
        browser.press(Keys.ENTER);
        assertTrue(browser.url().endsWith("#content"));

        browser.run("document.getElementById('filter-q').focus(); return true;");
        browser.press("zzz-nothing-is-called-so");
        settle();
        assertEquals(0, browser.count(SHOWN + ".length"));
        for (int i = 0; i < 4; i++) {
            browser.press(Keys.TAB);
            assertEquals("select", browser.focused().getTagName());
            assertTrue(
                    browser.is("getComputedStyle(document.activeElement).outlineStyle !== 'none'"),
                    "the focus can be seen");
        }
        browser.press(Keys.TAB);
        WebElement clear = browser.focused();
        assertEquals("Clear", clear.getText());
        browser.press(Keys.ENTER);
        settle();
        assertEquals("filter-q", browser.focused().getDomAttribute("id"));
        assertTrue(browser.count(SHOWN + ".length") > 0);
        assertFalse(browser.url().contains("zzz"));
    }

    @ParameterizedTest
    @EnumSource
    void all_is_there_without_scripts(Reports report) {
        desktop();
        browser.setScripts(false);
        try {
            browser.open(page(report), "");
            assertTrue(
                    browser.is("document.getElementById('filter').hidden"),
                    "a filter that would not work is not shown");
            assertTrue(browser.is("document.querySelector('#answer, .answer, main').innerText.includes('violated')"));
            long all = json(report).get("findings").size();
            assertEquals(all, browser.count("document.querySelectorAll('#findings li[id]').length"));
            assertTrue(browser.is(
                    "[...document.querySelectorAll('#findings .part > summary')].every(s => s.offsetHeight > 0)"));
        } finally {
            browser.setScripts(true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_prints(Reports report) throws IOException {
        desktop();
        browser.open(page(report), "");
        browser.setMedia("print", "light");
        assertEquals("none", browser.text("getComputedStyle(document.getElementById('filter')).display"));
        browser.setMedia("screen", "light");
        byte[] pdf = browser.printed();
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%PDF"));
        assertTrue(PDF_PAGE.matcher(text).results().count() >= 10, "pages");
        assertEquals(List.of(), browser.complaints());
        String kept = System.getProperty("evenrung.screenshots");
        if (kept != null) {
            Files.write(Path.of(kept, report + ".pdf"), pdf);
        }
    }

    private static void choose(String name, String value) {
        browser.run(
                "const e = document.querySelector(`[name=${arguments[0]}]`); e.value = arguments[1];"
                        + " e.dispatchEvent(new Event('input', {bubbles: true})); return true;",
                name,
                value);
        settle();
    }

    /** Waits until what was typed has had its effect. */
    private static void settle() {
        browser.run(
                "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));");
    }

    private static void desktop() {
        browser.setWidth(1280);
        browser.setMedia("screen", "light");
    }

    private static long count(Reports report, String outcome, String severity) {
        return json(report)
                .get("findings")
                .valueStream()
                .filter(f -> f.get("outcome").asString().equals(outcome))
                .filter(f -> f.get("severity").asString().equals(severity))
                .count();
    }

    private static Path page(Reports report) {
        return Objects.requireNonNull(WRITTEN.get(report)).page();
    }

    private static tools.jackson.databind.JsonNode json(Reports report) {
        return Objects.requireNonNull(WRITTEN.get(report)).json();
    }

    /** With {@code -Devenrung.screenshots=FOLDER}, for people to look at. */
    private static void keep(String name) throws IOException {
        String kept = System.getProperty("evenrung.screenshots");
        if (kept != null) {
            Files.write(Path.of(kept, name + ".png"), browser.screenshot());
        }
    }
}
