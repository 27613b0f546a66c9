package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.finding.Severity;
import io.evenrung.finding.ValueText;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.disclosure.Families;
import io.evenrung.measure.Need;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands on the page, whoever reads it. */
class HtmlReportTest {

    private static final Audit MERIDIAN = example("meridian");
    private static final Audit CALIFORNIA = example("university-of-california");
    private static final Document PAGE = page(MERIDIAN);

    @Test
    void the_same_organisation_gives_the_same_page() {
        assertEquals(
                HtmlReport.of(MERIDIAN).text(),
                HtmlReport.of(example("meridian")).text());
    }

    @Test
    void every_finding_that_may_be_shown_stands_on_it_under_its_fingerprint() {
        for (Audit audit : List.of(MERIDIAN, CALIFORNIA)) {
            Document page = page(audit);
            Disclosure shown = Disclosure.of(audit, Edition.STANDARD);
            assertEquals(shown.findings().size(), page.select("li[id^=f-]").size());
            for (Finding finding : shown.findings()) {
                Element item = page.getElementById("f-" + finding.fingerprint());
                assertNotNull(item, finding.explain());
                assertEquals(
                        finding.fingerprint(), found(item.select("code").last()).text());
            }
        }
    }

    @Test
    void each_stands_under_its_rule_and_outcome_with_its_figures_and_where_they_come_from() {
        Document page = page(CALIFORNIA);
        for (Finding finding : Disclosure.of(CALIFORNIA, Edition.STANDARD).findings()) {
            Element item = page.getElementById("f-" + finding.fingerprint());
            assertNotNull(item);
            Element outer = found(item.parent()).closest("li");
            Element group = outer == null ? item : outer;
            Element card = found(item.closest(".card"));
            assertEquals(finding.subject().label(), item.expectFirst("b").text());
            assertEquals(finding.rule().title(), card.expectFirst("h4").text());
            assertEquals(finding.rule().principle(), card.attr("data-p"));
            assertEquals(
                    finding.outcome().name().toLowerCase(Locale.ROOT),
                    found(item.closest(".part")).attr("data-o"));
            finding.operands().forEach(o -> assertTrue(group.text().contains(o.name()), finding.explain()));
            finding.sources().forEach(s -> {
                assertTrue(
                        item.select("i").eachText().stream()
                                .anyMatch(place ->
                                        place.matches(Pattern.quote(s.file()) + ":(.* )?" + s.line() + "( .*)?")),
                        finding.explain());
                assertNotNull(page.getElementById("s-" + s.file() + ":" + s.line()), finding.explain());
            });
            assertTrue(finding.reason() == null || group.text().contains(finding.reason()), finding.explain());
            Limit limit = finding.limit();
            assertTrue(limit == null || card.text().contains(ValueText.ofLimit(limit)), finding.explain());
        }
    }

    @Test
    void what_is_violated_stands_first_and_the_gravest_of_it_before_all() {
        assertEquals(
                List.of("violated", "insufficient_evidence", "not_evaluated", "holds", "not_applicable"),
                PAGE.select(".part").eachAttr("data-o"));
        List<Severity> severities = PAGE.expectFirst(".part").select(".card").eachAttr("data-s").stream()
                .map(s -> Severity.valueOf(s.toUpperCase(Locale.ROOT)))
                .toList();
        assertEquals(severities.stream().sorted((a, b) -> b.compareTo(a)).toList(), severities);
    }

    @Test
    void the_answer_counts_every_check() {
        Disclosure shown = Disclosure.of(MERIDIAN, Edition.STANDARD);
        for (Outcome outcome : Outcome.values()) {
            String token = outcome.name().toLowerCase(Locale.ROOT);
            assertEquals(
                    Integer.toString(shown.count(f -> f.outcome() == outcome)),
                    PAGE.select(".tallies ." + token + " .number").text());
        }
    }

    @Test
    void the_gravest_findings_are_three_of_three_rules_and_lead_to_where_they_stand() {
        List<String> links = PAGE.select(".grave a").eachAttr("href");
        assertEquals(3, links.size());
        List<Element> found = links.stream()
                .map(link -> found(PAGE.getElementById(link.substring(1))))
                .toList();
        found.forEach(f -> assertEquals("critical", found(f.closest(".card")).attr("data-s")));
        assertEquals(
                3, found.stream().map(f -> found(f.closest(".card"))).distinct().count());
    }

    @Test
    void every_file_and_column_that_would_let_more_be_evaluated_is_named() {
        TreeSet<String> needed = new TreeSet<>();
        for (Finding finding : Disclosure.of(CALIFORNIA, Edition.STANDARD).findings(Outcome.NOT_EVALUATED)) {
            finding.needs().stream().map(Need::toString).forEach(needed::add);
        }
        TreeSet<String> named = new TreeSet<>();
        for (Element row : page(CALIFORNIA).select(".missing tbody tr")) {
            row.select("td code")
                    .eachText()
                    .forEach(field -> named.add(row.select("th").text() + ": " + field));
        }
        assertEquals(needed, named);
    }

    @Test
    void a_finding_is_of_the_family_that_the_filter_calls_by_its_number() {
        List<String> names = PAGE.select("#filter-family option").eachAttr("value");
        for (Finding finding : Disclosure.of(MERIDIAN, Edition.STANDARD).findings()) {
            String numbers =
                    found(PAGE.getElementById("f-" + finding.fingerprint())).attr("data-f");
            List<String> families = Arrays.stream(numbers.split(" "))
                    .filter(n -> !n.isEmpty())
                    .map(n -> names.get(Integer.parseInt(n)))
                    .toList();
            assertEquals(Families.of(finding.subject()), families);
        }
    }

    @Test
    void every_rule_is_explained_with_its_condition_and_the_command_that_says_more() {
        for (Rule rule : MERIDIAN.ruleSets().rules()) {
            Element explained = PAGE.getElementById("r-" + rule.id());
            assertNotNull(explained, rule.id());
            assertTrue(explained.text().contains(rule.guide().rationale()), rule.id());
            assertTrue(explained.text().contains(rule.guide().computed()), rule.id());
            assertTrue(explained.wholeText().contains(MERIDIAN.ruleSets().condition(rule.id())), rule.id());
        }
        assertTrue(PAGE.select("#rules").text().contains("evenrung explain"));
    }

    @Test
    void limits_settings_and_digests_are_all_there_to_do_it_again() {
        Audit audit =
                Auditor.standard().withLimit("ladder.ceiling", 3).audit(Samples.organization("Acme", List.of("Legal")));
        Document page = page(audit);
        for (Limit limit : audit.limits()) {
            assertTrue(
                    page.select("tr:has(> th > code:containsOwn(" + limit.rule() + ")) data").stream()
                            .anyMatch(d -> Double.parseDouble(d.attr("value")) == limit.value()),
                    limit.rule());
        }
        Element set = page.selectFirst("tr.set");
        assertNotNull(set);
        assertEquals("ladder.ceiling at most 3 rungs set by the user at most 1 rung", set.text());
        assertTrue(page.select("#method").text().contains(audit.inputDigest()));
        audit.ruleSets()
                .all()
                .forEach(r -> assertTrue(page.select("#method").text().contains(r.digest())));
        assertTrue(page.text().contains("3 rows left out: person is blank"));
    }

    @Test
    void figures_without_a_verdict_are_noted_with_what_they_rest_on() {
        Audit audit = Auditor.standard().audit(Samples.noted());
        String method = page(audit).select("#method").text();
        audit.notes().forEach(note -> {
            assertTrue(method.contains(note.id()), note.id());
            note.operands().forEach(o -> assertTrue(method.contains(SafeText.name(o.name())), o.name()));
        });
    }

    @Test
    void it_says_for_whose_eyes_it_is() {
        assertTrue(Jsoup.parse(HtmlReport.of(MERIDIAN)
                        .withEdition(Edition.WORKS_COUNCIL)
                        .text())
                .select("header")
                .text()
                .contains("Works-council edition"));
        assertTrue(PAGE.select("header").text().contains("Standard edition"));
    }

    @Test
    void an_invented_organisation_and_the_conditions_of_a_real_one_are_told_before_anything_else() {
        Document page = page(Auditor.standard().audit(Samples.organization("Acme", List.of("Legal"))));
        assertTrue(page.select("header .invented").text().contains("does not exist"));
        assertTrue(page.select("header .conditions").text().contains("Grades are one campus's"));
    }

    @Test
    void ids_are_unique_and_every_link_leads_somewhere_on_the_page() {
        for (Document page : List.of(PAGE, page(CALIFORNIA), page(example("artsy-engineering")))) {
            List<String> outcomes = page.select("#filter-outcome option").eachAttr("value");
            page.select(".tallies a")
                    .eachAttr("href")
                    .forEach(link -> assertTrue(outcomes.contains(link.substring("#outcome=".length())), link));
            List<String> ids = page.select("[id]").eachAttr("id");
            assertEquals(ids.size(), new TreeSet<>(ids).size());
            List<String> dead = new ArrayList<>();
            for (String link : page.select("body a").eachAttr("href")) {
                if (!link.startsWith("#") || (!link.contains("=") && page.getElementById(link.substring(1)) == null)) {
                    dead.add(link);
                }
            }
            assertEquals(List.of(), dead);
        }
    }

    @Test
    void headings_leave_no_step_out_controls_have_labels_and_tables_have_captions() {
        int level = 0;
        for (Element heading : PAGE.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertTrue(next <= level + 1, heading.text());
            level = next;
        }
        assertEquals(1, PAGE.select("h1").size());
        for (Element control : PAGE.select("input, select")) {
            assertEquals(1, PAGE.select("label[for=" + control.id() + "]").size(), control.id());
        }
        assertEquals(PAGE.select("table").size(), PAGE.select("table > caption").size());
        assertEquals(List.of(), PAGE.select("th:not([scope])").eachText());
        assertEquals("en", PAGE.select("html").attr("lang"));
        assertTrue(PAGE.select("form#filter").hasAttr("hidden"));
    }

    private static Audit example(String name) {
        return Auditor.standard()
                .audit(OrganizationReader.read(Path.of(System.getProperty("evenrung.root", ".."))
                        .resolve("examples/organizations")
                        .resolve(name)));
    }

    private static Element found(@Nullable Element element) {
        assertNotNull(element);
        return element;
    }

    private static Document page(Audit audit) {
        return Jsoup.parse(HtmlReport.of(audit).text());
    }
}
