package io.evenrung.formats.catalogue;

import io.evenrung.finding.Limit;
import io.evenrung.finding.Rule;
import io.evenrung.finding.ValueText;
import io.evenrung.formats.internal.entry.PrincipleGroup;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Setting;
import io.evenrung.rules.RuleSets;
import java.util.List;

/** Lays out the index of all pages. */
final class MarkdownIndex {

    private static final String INTRODUCTION = """

            # The rules

            %d rules judge %d principles, which are taken from five articles. Each rule looks at one side of an organisation,
            its policy as written or its practice as lived, and has a page of its own: why it is asked, its limit and where that
            comes from, how it is computed, which facts it needs, an example that keeps it and one that breaks it.

            Limits are defaults, and each can be set. Where one is our own judgement, it says so. Figures that the articles give
            are second-hand: pages name them as such, and no rule takes them for a benchmark.
            """;

    private static final String SETTINGS = """

            ## Settings

            Numbers that measuring needs and that are no limit of a rule. They are set as limits are, under `limits:`.

            | setting | default | range | origin | meaning |
            |---|---|---|---|---|
            """;

    private MarkdownIndex() {}

    static String of(RuleSets ruleSets) {
        List<Rule> rules = ruleSets.rules();
        long principles = rules.stream().map(Rule::principle).distinct().count();
        StringBuilder page = new StringBuilder(RulePages.NOTICE);
        page.append(INTRODUCTION.formatted(rules.size(), principles));
        for (PrincipleGroup group : PrincipleGroup.with(rules)) {
            page.append("\n## ").append(group.title()).append("\n\n");
            page.append("| rule | what it asks | severity | layer | limit | origin of the limit |\n");
            page.append("|---|---|---|---|---|---|\n");
            group.of(rules).forEach(rule -> row(page, rule));
        }
        page.append(SETTINGS);
        for (Setting setting : Setting.values()) {
            row(page, setting);
        }
        return page.toString();
    }

    private static void row(StringBuilder page, Rule rule) {
        Limit limit = rule.limit();
        cells(
                page,
                Markdown.page(rule.id()),
                Markdown.text(rule.title()),
                Words.of(rule.severity()),
                Words.token(rule.layer()),
                limit == null ? "yes or no" : ValueText.ofLimit(limit),
                limit == null ? "" : limit.origin().text());
    }

    private static void row(StringBuilder page, Setting setting) {
        cells(
                page,
                Markdown.code(setting.id()),
                ValueText.withUnit(setting.byDefault(), setting.unit()),
                ValueText.withUnit(setting.least(), setting.unit()) + " to "
                        + ValueText.withUnit(setting.most(), setting.unit()),
                setting.origin(),
                Markdown.text(setting.meaning()));
    }

    private static void cells(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
