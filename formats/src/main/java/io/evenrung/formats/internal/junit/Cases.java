package io.evenrung.formats.internal.junit;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.text.Figures;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.formats.report.SafeText;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Findings as tests: the rule is the class, the subject the name. */
final class Cases {

    private final XmlPaper xml;
    private final Set<Severity> failing;
    private final Set<String> written = new HashSet<>();

    Cases(XmlPaper xml, Set<Severity> failing) {
        this.xml = xml;
        this.failing = failing;
    }

    static boolean fails(Finding finding, Set<Severity> failing) {
        return finding.isViolation() && failing.contains(finding.rule().severity());
    }

    void write(Finding finding) {
        xml.start("testcase", "classname", finding.rule().id(), "name", name(finding), "time", "0");
        if (fails(finding, failing)) {
            xml.start(
                            "failure",
                            "message",
                            headline(finding),
                            "type",
                            Words.of(finding.rule().severity()))
                    .text(details(finding))
                    .end();
        } else if (JUnitSuites.isSkipped(finding)) {
            xml.empty("skipped", "message", headline(finding));
        } else {
            xml.start("system-out")
                    .text(headline(finding) + "\n" + details(finding))
                    .end();
        }
        xml.end();
    }

    /** The subject, and how it ended where the same rule speaks of several that are called alike. */
    private String name(Finding finding) {
        String label = isFolded(finding)
                ? finding.subject().key() + ", " + Words.of(finding.outcome())
                : Figures.subject(finding);
        String name = label;
        for (int i = 2; !written.add(finding.rule().id() + "\n" + name); i++) {
            name = label + " (" + i + ")";
        }
        return name;
    }

    /** Those that are counted together are called alike however many they are, so that a build server knows the test again. */
    private static boolean isFolded(Finding finding) {
        Subject subject = finding.subject();
        return subject.kind() != Subject.Kind.ORGANIZATION && !subject.key().contains("/");
    }

    private static String headline(Finding finding) {
        String needs =
                String.join("; ", finding.needs().stream().map(Need::toString).toList());
        return SafeText.sentence(
                Words.of(finding.outcome()) + ": " + finding.rule().title()
                        + (finding.reason() == null ? "" : ": " + finding.reason())
                        + (needs.isEmpty() ? "" : ". What would supply it: " + needs));
    }

    private static String details(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add("severity  " + Words.of(finding.rule().severity()));
        lines.add("subject   " + Figures.subject(finding));
        add(lines, "measured  ", Figures.measured(finding));
        Limit limit = finding.limit();
        add(lines, "limit     ", limit == null ? "" : Figures.limit(limit));
        add(lines, "from      ", Figures.operands(finding.operands()));
        finding.conditions().forEach(c -> lines.add("if        " + SafeText.sentence(c)));
        Figures.sources(finding.sources()).forEach(s -> lines.add("see       " + s));
        if (finding.isViolation()) {
            lines.add("remedy    " + SafeText.sentence(finding.rule().remedy()));
        }
        lines.add("id        " + finding.fingerprint());
        return String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, String label, String words) {
        if (!words.isEmpty()) {
            lines.add(label + words);
        }
    }
}
