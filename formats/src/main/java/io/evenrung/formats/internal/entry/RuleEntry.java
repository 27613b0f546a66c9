package io.evenrung.formats.internal.entry;

import io.evenrung.finding.Guide;
import io.evenrung.finding.Rule;
import io.evenrung.finding.ValueText;
import io.evenrung.formats.internal.entry.Entry.Block;
import io.evenrung.formats.internal.entry.Entry.Code;
import io.evenrung.formats.internal.entry.Entry.Fields;
import io.evenrung.formats.internal.entry.Entry.Items;
import io.evenrung.formats.internal.entry.Entry.Labelled;
import io.evenrung.formats.internal.entry.Entry.Section;
import io.evenrung.formats.internal.entry.Entry.Text;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.rules.RuleSets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts together what there is to say of a rule. */
public final class RuleEntry {

    private static final String JOB = "job_code";
    private static final Text JOBS =
            new Text("A job may also be named by job_title, or by job_family with job_level, instead of job_code.");

    private RuleEntry() {}

    public static Entry of(Rule rule, RuleSets ruleSets) {
        return of(rule, ruleSets, List.of(new Section("How it can end", outcomes())));
    }

    /** Without what is the same for every rule, and is said once where many rules stand together. */
    public static Entry brief(Rule rule, RuleSets ruleSets) {
        return of(rule, ruleSets, List.of());
    }

    private static Entry of(Rule rule, RuleSets ruleSets, List<Section> ends) {
        Guide guide = rule.guide();
        List<Section> sections = new ArrayList<>();
        said(sections, "Why it is asked", guide.rationale());
        sections.add(new Section("Limit", LimitText.of(rule)));
        List<Labelled> others = otherLimits(rule, ruleSets);
        if (!others.isEmpty()) {
            sections.add(new Section("Other limits that it looks at", new Items(others)));
        }
        said(sections, "How it is computed", guide.computed());
        sections.add(new Section("Facts needed", facts(guide)));
        said(sections, "An example that keeps it", guide.keeps());
        said(sections, "An example that breaks it", guide.breaks());
        sections.addAll(ends);
        sections.add(new Section("What to do about a violation", new Text(rule.remedy() + ".")));
        sections.add(new Section("The condition of a violation", new Code("", ruleSets.condition(rule.id()))));
        return new Entry(rule.id(), rule.title(), head(rule), related(rule, ruleSets), sections);
    }

    /** Those that the condition names besides the rule's own. */
    private static List<Labelled> otherLimits(Rule rule, RuleSets ruleSets) {
        String condition = ruleSets.condition(rule.id());
        return ruleSets.limits().stream()
                .filter(limit -> !limit.rule().equals(rule.id()) && condition.contains('"' + limit.rule() + '"'))
                .map(limit -> new Labelled(
                        limit.rule(),
                        ValueText.withUnit(limit.value(), limit.unit()) + ", "
                                + limit.origin().text()))
                .toList();
    }

    /** Custom rules may leave things unsaid. */
    private static void said(List<Section> sections, String heading, String text) {
        if (!text.isEmpty()) {
            sections.add(new Section(heading, new Text(text)));
        }
    }

    private static List<Labelled> head(Rule rule) {
        List<Labelled> head = new ArrayList<>();
        head.add(new Labelled("Rule", rule.id()));
        head.add(new Labelled("Principle", rule.principle()));
        head.add(new Labelled("Severity", Words.of(rule.severity())));
        head.add(new Labelled("Layer", Words.of(rule.layer())));
        head.add(new Labelled(
                "Asked for by", rule.source().stream().map(Article::title).collect(Collectors.joining("; "))));
        return head;
    }

    /** The other rules of its principle. */
    private static List<String> related(Rule rule, RuleSets ruleSets) {
        return ruleSets.rules().stream()
                .filter(other -> other.principle().equals(rule.principle()) && !other.equals(rule))
                .map(Rule::id)
                .toList();
    }

    private static List<Block> facts(Guide guide) {
        List<Block> facts = new ArrayList<>();
        guide.facts().forEach(f -> facts.add(new Fields(f.instead() ? "or " : "", f.file(), f.fields())));
        if (guide.facts().stream().anyMatch(f -> f.fields().stream().anyMatch(JOB::equals))) {
            facts.add(JOBS);
        }
        return facts;
    }

    private static Items outcomes() {
        return new Items(List.of(
                new Labelled("violated", "the condition below is met"),
                new Labelled("holds", "it is known beyond doubt that it is not met"),
                new Labelled(
                        "insufficient evidence",
                        "the facts are there and too few to decide; the report says what would decide"),
                new Labelled(
                        "not evaluated",
                        "a fact named above was not supplied, and could decide; the report names its file and column"),
                new Labelled("not applicable", "there is nothing here that the rule speaks of")));
    }
}
