package io.evenrung.formats.report;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.finding.Rule;
import io.evenrung.finding.ValueText;
import io.evenrung.formats.internal.text.Ink;
import io.evenrung.formats.internal.text.Paper;
import io.evenrung.measure.Setting;
import java.util.List;

/** The end of a report: what was read otherwise, which limits were changed, and by what it can be done again. */
final class Colophon {

    private Colophon() {}

    static void write(Paper paper, Audit audit) {
        List<String> notes = audit.organization().provenance().notes();
        if (!notes.isEmpty()) {
            paper.gap().line(0, Ink.HEADING, "NOTES OF THE INTAKE");
            notes.forEach(n -> paper.hanging(2, "- ", Ink.PLAIN, SafeText.sentence(n)));
        }
        limits(paper, audit);
        settings(paper, audit);
        paper.gap().line(0, Ink.HEADING, "DIGESTS");
        paper.line("Facts").line(2, Ink.PLAIN, audit.inputDigest());
        paper.line("Rule set").line(2, Ink.PLAIN, audit.ruleSet().digest());
    }

    private static void limits(Paper paper, Audit audit) {
        paper.gap().line(0, Ink.HEADING, "LIMITS SET FOR THIS AUDIT");
        List<Limit> set =
                audit.limits().stream().filter(l -> l.origin() == Origin.USER).toList();
        if (set.isEmpty()) {
            paper.line(2, Ink.PLAIN, "none: every rule has its default limit");
        }
        for (Limit limit : set) {
            String byDefault = audit.ruleSet().rules().stream()
                    .filter(r -> r.id().equals(limit.rule()))
                    .map(Rule::limit)
                    .filter(l -> l != null)
                    .map(l -> "; default " + ValueText.ofLimit(l))
                    .findFirst()
                    .orElse("");
            paper.hanging(2, "- ", Ink.PLAIN, limit.rule() + ": " + ValueText.ofLimit(limit) + byDefault);
        }
    }

    private static void settings(Paper paper, Audit audit) {
        paper.gap().line(0, Ink.HEADING, "SETTINGS");
        for (Setting setting : Setting.values()) {
            double value = audit.settings().get(setting);
            String origin = audit.settings().isSet(setting)
                    ? "set by the user; default " + withUnit(setting, setting.byDefault())
                    : "default";
            paper.hanging(
                    2,
                    "- ",
                    Ink.PLAIN,
                    setting.id() + ": " + withUnit(setting, value) + " (" + origin + "): " + setting.meaning());
        }
    }

    private static String withUnit(Setting setting, double value) {
        return ValueText.withUnit(value, setting.unit());
    }
}
