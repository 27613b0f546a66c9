package io.evenrung.formats.internal.junit;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.report.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Findings as suites of tests, one for each group of principles. */
public final class JUnitSuites {

    private final Set<Severity> failing;

    private JUnitSuites(Set<Severity> failing) {
        this.failing = failing;
    }

    /**
     * The whole document.
     *
     * @param failing severities of violations that fail
     */
    public static String of(Audit audit, Disclosure shown, Set<Severity> failing) {
        return new JUnitSuites(failing).document(audit, shown);
    }

    private String document(Audit audit, Disclosure shown) {
        SortedMap<String, List<Finding>> groups = new TreeMap<>();
        for (Finding finding : shown.findings()) {
            groups.computeIfAbsent(finding.rule().group(), g -> new ArrayList<>())
                    .add(finding);
        }
        XmlPaper xml = new XmlPaper();
        String name = "evenrung: " + SafeText.name(audit.organization().name());
        xml.start("testsuites", counts(name, shown.findings()).toArray(String[]::new));
        groups.forEach((group, findings) -> {
            List<String> counts = new ArrayList<>(counts("evenrung." + group, findings));
            counts.addAll(List.of("skipped", count(findings, JUnitSuites::isSkipped)));
            xml.start("testsuite", counts.toArray(String[]::new));
            properties(xml, audit);
            Cases cases = new Cases(xml, failing);
            findings.forEach(cases::write);
            xml.end();
        });
        return xml.end().whole();
    }

    /** By what it can be done again. */
    private static void properties(XmlPaper xml, Audit audit) {
        xml.start("properties");
        property(xml, "asOf", audit.asOf().toString());
        property(xml, "inputDigest", audit.inputDigest());
        audit.ruleSets()
                .all()
                .forEach(rules -> property(
                        xml, "ruleSet", SafeText.name(rules.id() + " " + rules.version() + " " + rules.digest())));
        xml.end();
    }

    private static void property(XmlPaper xml, String name, String value) {
        xml.empty("property", "name", name, "value", value);
    }

    private List<String> counts(String name, List<Finding> findings) {
        String failures = count(findings, f -> Cases.fails(f, failing));
        String tests = Integer.toString(findings.size());
        return List.of("name", name, "tests", tests, "failures", failures, "errors", "0", "time", "0");
    }

    private static String count(List<Finding> findings, Predicate<Finding> which) {
        return Long.toString(findings.stream().filter(which).count());
    }

    static boolean isSkipped(Finding finding) {
        return finding.outcome() != Outcome.HOLDS && !finding.isViolation();
    }
}
