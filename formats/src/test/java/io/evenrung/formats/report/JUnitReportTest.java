package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.disclosure.Disclosure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** As the parser of Maven's own test reports reads it. */
class JUnitReportTest {

    private static final Audit AUDIT = Auditor.standard()
            .audit(Samples.organization(
                    "Ünlü & \"Co\"", List.of("<Legal>", "Tax\u202e", "]]>", "&amp;", "Zoo\ufffe", "a\ud800b")));
    private static final Disclosure SHOWN = Disclosure.of(AUDIT, Edition.STANDARD);

    @Test
    void each_finding_is_a_test_and_the_counts_are_theirs() throws Exception {
        List<ReportTestSuite> suites = parsed(JUnitReport.of(AUDIT));
        assertEquals(SHOWN.findings().size(), cases(suites).size());
        for (ReportTestSuite suite : suites) {
            List<ReportTestCase> cases = suite.getTestCases();
            assertEquals(suite.getNumberOfTests(), cases.size());
            assertEquals(
                    suite.getNumberOfFailures(),
                    cases.stream().filter(ReportTestCase::hasFailure).count());
            assertEquals(
                    suite.getNumberOfSkipped(),
                    cases.stream().filter(ReportTestCase::hasSkipped).count());
        }
    }

    @Test
    void what_is_violated_gravely_enough_fails_and_nothing_else() throws Exception {
        for (Severity least : Severity.values()) {
            long grave = SHOWN.findings(Outcome.VIOLATED).stream()
                    .filter(f -> f.rule().severity().compareTo(least) >= 0)
                    .count();
            assertEquals(
                    grave,
                    cases(parsed(JUnitReport.of(AUDIT).withFailuresFrom(least))).stream()
                            .filter(ReportTestCase::hasFailure)
                            .count());
        }
        assertTrue(SHOWN.findings(Outcome.VIOLATED).size() > 0);
        assertTrue(
                cases(parsed(JUnitReport.of(AUDIT).withoutFailures())).stream().noneMatch(ReportTestCase::hasFailure));
    }

    @Test
    void what_is_undecided_is_skipped_and_never_passes() throws Exception {
        long holdingOrViolated = SHOWN.findings().stream()
                .filter(f -> f.outcome() == Outcome.HOLDS || f.isViolation())
                .count();
        long passedOrFailed = cases(parsed(JUnitReport.of(AUDIT))).stream()
                .filter(c -> !c.hasSkipped())
                .count();
        assertEquals(holdingOrViolated, passedOrFailed);
    }

    @Test
    void a_failure_says_what_where_and_what_to_do() throws Exception {
        ReportTestCase failure = cases(parsed(JUnitReport.of(AUDIT))).stream()
                .filter(c -> c.getFullClassName().equals("ladder.ceiling") && c.hasFailure())
                .findFirst()
                .orElseThrow();
        Finding finding = SHOWN.findings().stream()
                .filter(f -> f.isViolation() && f.rule().id().equals("ladder.ceiling"))
                .findFirst()
                .orElseThrow();
        assertEquals("major", failure.getFailureType());
        String detail = failure.getFailureDetail();
        assertTrue(detail.contains("measured  2, favours management\n"), detail);
        assertTrue(detail.contains("limit     at most 1 rung"), detail);
        assertTrue(detail.contains("remedy    " + finding.rule().remedy()), detail);
        assertTrue(detail.contains("id        " + finding.fingerprint()), detail);
    }

    @Test
    void no_two_tests_of_a_suite_are_called_alike() throws Exception {
        Set<String> names = new HashSet<>();
        for (ReportTestCase test : cases(parsed(JUnitReport.of(AUDIT)))) {
            assertTrue(names.add(test.getFullClassName() + " " + test.getName()), test.getName());
        }
    }

    @Test
    void names_are_shown_as_they_are_and_what_xml_cannot_hold_by_its_number() throws Exception {
        List<String> names = cases(parsed(JUnitReport.of(AUDIT))).stream()
                .map(ReportTestCase::getName)
                .toList();
        assertTrue(
                names.containsAll(List.of("<Legal>", "Tax\\u{202E}", "]]>", "&amp;", "Zoo\\u{FFFE}", "a\\u{D800}b")),
                names.toString());
    }

    @Test
    void lines_end_in_a_line_feed_and_it_holds_no_time() {
        String xml = JUnitReport.of(AUDIT).text();
        assertTrue(
                xml.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"evenrung: Ünlü &amp; "));
        assertTrue(xml.endsWith("</testsuites>\n"));
        assertFalse(xml.contains("\r") || xml.contains("timestamp"));
    }

    private static List<ReportTestCase> cases(List<ReportTestSuite> suites) {
        return suites.stream().flatMap(s -> s.getTestCases().stream()).toList();
    }

    private static List<ReportTestSuite> parsed(JUnitReport report)
            throws IOException, SAXException, ParserConfigurationException {
        byte[] bytes = report.text().getBytes(StandardCharsets.UTF_8);
        List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        return suites.stream().filter(s -> !s.getTestCases().isEmpty()).toList();
    }
}
