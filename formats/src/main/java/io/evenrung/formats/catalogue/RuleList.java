package io.evenrung.formats.catalogue;

import io.evenrung.finding.Limit;
import io.evenrung.finding.Rule;
import io.evenrung.finding.ValueText;
import io.evenrung.formats.internal.entry.PrincipleGroup;
import io.evenrung.formats.internal.text.Ink;
import io.evenrung.formats.internal.text.JsonText;
import io.evenrung.formats.internal.text.Paper;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.formats.report.TextReport;
import io.evenrung.rules.RuleSets;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of rule sets, one after the other: for people a line or two each, for programs with all there is to say. */
public final class RuleList {

    private final RuleSets ruleSets;
    private final List<Rule> rules;
    private final int width;
    private final boolean colour;

    private RuleList(RuleSets ruleSets, List<Rule> rules, int width, boolean colour) {
        this.ruleSets = ruleSets;
        this.rules = rules;
        this.width = width;
        this.colour = colour;
    }

    public static RuleList of(RuleSets ruleSets) {
        return new RuleList(ruleSets, ruleSets.rules(), TextReport.DEFAULT_WIDTH, false);
    }

    /** In lines of so many characters; less than 40 counts as 40. */
    public RuleList withWidth(int characters) {
        return new RuleList(ruleSets, rules, characters, colour);
    }

    /** With the escape sequences of a terminal that has colours. */
    public RuleList withColour(boolean wanted) {
        return new RuleList(ruleSets, rules, width, wanted);
    }

    /** The groups that have rules, by the first part of their rules' ids. */
    public static List<String> groups(RuleSets ruleSets) {
        return PrincipleGroup.with(ruleSets.rules()).stream()
                .map(PrincipleGroup::id)
                .toList();
    }

    /** Of these rules, those of one group; none if there is no such group. */
    public RuleList ofGroup(String group) {
        List<Rule> ofGroup =
                rules.stream().filter(rule -> rule.group().equals(group)).toList();
        return new RuleList(ruleSets, ofGroup, width, colour);
    }

    /** Id, severity, layer, limit and title of each rule, group by group. */
    public String text() {
        Paper paper = new Paper(width, colour);
        String names = ruleSets.all().stream()
                .map(set -> set.id() + " " + set.version())
                .collect(Collectors.joining(", "));
        paper.line(names + ": " + Words.counted(rules.size(), "rule", "rules"));
        int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        for (PrincipleGroup group : PrincipleGroup.with(rules)) {
            paper.gap().line(0, Ink.HEADING, group.title());
            group.of(rules).forEach(rule -> write(paper, rule, widest));
        }
        return paper.text();
    }

    /** The same and all else that is known of the rules and the settings, as JSON. */
    public String json() {
        return JsonText.of(RuleListJson.of(ruleSets, rules));
    }

    private static void write(Paper paper, Rule rule, int widest) {
        Limit limit = rule.limit();
        String name = rule.id() + " ".repeat(widest - rule.id().length());
        String row = name + "  " + padded(Words.of(rule.severity()), 8) + "  " + padded(Words.token(rule.layer()), 8)
                + "  " + (limit == null ? "yes or no" : ValueText.ofLimit(limit));
        paper.row(Ink.of(rule.severity()), name, row);
        paper.line(4, Ink.PLAIN, rule.title());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
