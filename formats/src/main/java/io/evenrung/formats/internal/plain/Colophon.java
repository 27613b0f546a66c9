package io.evenrung.formats.internal.plain;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.finding.Rule;
import io.evenrung.finding.ValueText;
import io.evenrung.formats.internal.text.Ink;
import io.evenrung.formats.internal.text.Paper;
import io.evenrung.formats.report.SafeText;
import io.evenrung.measure.Setting;
import io.evenrung.rules.LimitRange;
import io.evenrung.rules.RuleSet;
import io.evenrung.rules.RuleSets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The end of a report: what was read otherwise, which limits were changed, and by what it can be done again. */
final class Colophon {

    private Colophon() {}

    static void write(Paper paper, Audit audit) {
        List<String> notes = audit.organization().provenance().notes();
        if (!notes.isEmpty()) {
            paper.gap().line(0, Ink.HEADING, "NOTES OF THE INTAKE");
            notes.forEach(n -> paper.hanging(2, "- ", Ink.PLAIN, SafeText.sentence(n)));
        }
        ruleSets(paper, audit.ruleSets());
        limits(paper, audit);
        settings(paper, audit);
        paper.gap().line(0, Ink.HEADING, "DIGESTS");
        paper.line("Facts").line(2, Ink.PLAIN, audit.inputDigest());
        for (RuleSet rules : audit.ruleSets().all()) {
            paper.line("Rule set " + rules.id() + " " + rules.version()).line(2, Ink.PLAIN, rules.digest());
        }
    }

    /** What custom rule sets have added, and what of others they have changed. */
    private static void ruleSets(Paper paper, RuleSets together) {
        List<RuleSet> custom =
                together.all().stream().filter(set -> set != RuleSet.standard()).toList();
        if (custom.isEmpty()) {
            return;
        }
        paper.gap().line(0, Ink.HEADING, "CUSTOM RULE SETS");
        for (RuleSet rules : custom) {
            paper.gap().line(0, Ink.HEADING, rules.id() + " " + rules.version());
            paper.line(2, Ink.PLAIN, SafeText.name(rules.title()));
            paper.hanging(2, "Rules     ", Ink.PLAIN, String.join(", ", rules.ids()));
            if (!rules.replaces().isEmpty()) {
                paper.hanging(2, "Replaces  ", Ink.PLAIN, String.join(", ", rules.replaces()));
            }
            rules.relimits().forEach((id, value) -> {
                LimitRange range = together.adjustable().get(id);
                String limit = ValueText.withUnit(value, range == null ? "ratio" : range.unit());
                paper.hanging(2, "Limits    ", Ink.PLAIN, id + ": " + limit);
            });
        }
    }

    private static void limits(Paper paper, Audit audit) {
        paper.gap().line(0, Ink.HEADING, "LIMITS SET FOR THIS AUDIT");
        List<Limit> set =
                audit.limits().stream().filter(l -> l.origin() == Origin.USER).toList();
        if (set.isEmpty()) {
            paper.line(2, Ink.PLAIN, "none: every rule has its default limit");
        }
        Set<String> rules = audit.ruleSets().rules().stream().map(Rule::id).collect(Collectors.toSet());
        for (Limit limit : set) {
            boolean isOfRule = rules.contains(limit.rule());
            String byDefault = audit.ruleSets().limits().stream()
                    .filter(l -> l.rule().equals(limit.rule()))
                    .map(l -> "; default " + words(l, isOfRule))
                    .findFirst()
                    .orElse("");
            paper.hanging(2, "- ", Ink.PLAIN, limit.rule() + ": " + words(limit, isOfRule) + byDefault);
        }
    }

    /** What rules look at besides their own limits is no bound of anything. */
    private static String words(Limit limit, boolean isOfRule) {
        return isOfRule ? ValueText.ofLimit(limit) : ValueText.withUnit(limit.value(), limit.unit());
    }

    private static void settings(Paper paper, Audit audit) {
        paper.gap().line(0, Ink.HEADING, "SETTINGS");
        for (Setting setting : Setting.values()) {
            double value = audit.settings().get(setting);
            double byDefault = audit.settings().byDefault(setting);
            String whose = byDefault == setting.byDefault() ? "default" : "default of a rule set";
            String origin = audit.settings().isSet(setting)
                    ? "set by the user; " + whose + " " + withUnit(setting, byDefault)
                    : whose;
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
