package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.html.Page;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.RungPair;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page does nothing but what it was made for, whatever the names in it say, and however many findings there are. */
class HtmlSafetyTest {

    private static final String HOSTILE =
            "<script>alert(1)</script>\"><img src=x onerror=alert(2)>'\u202e{{7*7}}${x}</style>";
    private static final Audit ACME = Auditor.standard().audit(Samples.organization("Acme", List.of("Legal", "Tax")));

    @Test
    void names_are_text_and_nothing_else() {
        String huge = "x".repeat(10_000);
        Audit audit = Auditor.standard().audit(Samples.organization(HOSTILE, List.of(HOSTILE, huge)));
        String text = HtmlReport.of(audit).text();
        Document page = Jsoup.parse(text);
        assertEquals(0, page.select("img, iframe, object, embed, base").size());
        assertEquals(1, page.select("script").size());
        assertEquals(1, page.select("style").size());
        assertTrue(page.select("h1").text().startsWith("<script>alert(1)</script>\"><img"));
        assertFalse(text.contains(huge.substring(0, 400)));
        assertTrue(text.codePoints().allMatch(c -> c == '\n' || SafeText.isVisible(c)));
    }

    @Test
    void what_findings_say_is_text_and_nothing_else() {
        Rule rule = ACME.ruleSets().rules().get(0);
        Finding finding = new Finding(
                rule,
                Subject.family(HOSTILE),
                Outcome.NOT_EVALUATED,
                Favours.NEITHER,
                new Value.Text(HOSTILE),
                rule.limit(),
                null,
                List.of(Operand.text(HOSTILE, HOSTILE)),
                List.of(HOSTILE),
                HOSTILE,
                List.of(new Need(HOSTILE, HOSTILE)),
                List.of(new Source(HOSTILE, 3, HOSTILE)));
        String text = Page.of(ACME, Disclosure.of(List.of(finding), 5, Edition.STANDARD));
        Document page = Jsoup.parse(text);
        assertEquals(0, page.select("img").size());
        assertEquals(1, page.select("script").size());
        assertFalse(text.contains("\u202e"));
        assertEquals(
                SafeText.name(HOSTILE),
                page.select("#filter-family option").get(1).attr("value"));
    }

    @Test
    void no_attribute_runs_a_script_or_carries_a_style() {
        for (Element element : Jsoup.parse(HtmlReport.of(ACME).text()).getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertFalse(
                        attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style"),
                        element.tagName() + " " + attribute);
            }
        }
    }

    @Test
    void the_policy_names_the_style_and_the_script_that_are_there_and_allows_nothing_else() {
        Document page = Jsoup.parse(HtmlReport.of(ACME).text());
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; "), policy);
        assertTrue(
                policy.contains("style-src '" + hash(page.expectFirst("style").data()) + "'"), policy);
        assertTrue(
                policy.contains("script-src '" + hash(page.expectFirst("script").data()) + "'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Test
    void nothing_is_loaded_from_anywhere() {
        String text = HtmlReport.of(ACME).text();
        Matcher load =
                Pattern.compile("https?:|[\"'(]//|url\\(|@import|\\ssrc=").matcher(text);
        assertFalse(load.find(), () -> text.substring(load.start(), load.start() + 60));
        assertEquals(List.of("data:,"), Jsoup.parse(text).select("link").eachAttr("href"));
    }

    @Test
    void five_thousand_findings_of_forty_families_stay_below_three_megabytes() {
        Disclosure shown = Disclosure.of(manyFindings(5000), 5, Edition.STANDARD);
        String text = Page.of(ACME, shown);
        assertEquals(5000, Jsoup.parse(text).select("li[id^=f-]").size());
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < 3_000_000, bytes + " bytes");
    }

    /** No two alike, so that none can be told together; each with an interval, operands and two sources. */
    private static List<Finding> manyFindings(int count) {
        List<Rule> rules = ACME.ruleSets().rules();
        List<Outcome> outcomes = List.of(
                Outcome.VIOLATED, Outcome.HOLDS, Outcome.HOLDS, Outcome.INSUFFICIENT_EVIDENCE, Outcome.NOT_EVALUATED);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Rule rule = rules.get(i % rules.size());
            Outcome outcome = outcomes.get(i / 7 % outcomes.size());
            String family = "Software Engineering " + i / rules.size() % 40;
            LevelId ic = LevelId.of(family, "ic", "IC" + i);
            LevelId manager = LevelId.of(family, "manager", "M" + i);
            boolean isOpen = outcome == Outcome.NOT_EVALUATED;
            findings.add(new Finding(
                    rule,
                    Subject.pair(new RungPair(ic, manager, LevelPair.Basis.UNSTATED)),
                    outcome,
                    outcome == Outcome.VIOLATED ? Favours.MANAGEMENT : Favours.NEITHER,
                    new Value.Share(0.0123456 * (i + 1)),
                    rule.limit(),
                    new Interval(0.01, 0.0123456 * (i + 2), 0.95),
                    List.of(
                            Operand.count("ICs", i + 5),
                            Operand.count("managers", i + 7),
                            Operand.share("difference in mean log pay", 0.000123 * i),
                            Operand.number("standard error", 0.00001 * i)),
                    List.of(),
                    isOpen ? "a midpoint is neither written nor computable" : null,
                    isOpen ? List.of(new Need("levels.csv", "range_mid")) : List.of(),
                    List.of(source(i % 800, "ic"), source(800 + i * 3 % 800, "manager"))));
        }
        return findings;
    }

    private static Source source(int row, String track) {
        return new Source(
                "levels.csv", row + 2, "job_family Software Engineering, track " + track + ", job_code SWE-" + row);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
