package io.evenrung.formats.catalogue;

import io.evenrung.finding.Rule;
import io.evenrung.formats.internal.entry.RuleEntry;
import io.evenrung.rules.RuleSets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** A page of Markdown for each rule, and an index of them. */
public final class RulePages {

    /** The file of the index. */
    public static final String INDEX = "README.md";

    /** The first line of each page. */
    static final String NOTICE = "<!-- Made of the annotations of the rule files. Change those, not this page. -->\n";

    private RulePages() {}

    /** The text of each page by its file name; the same rules give the same text. */
    public static SortedMap<String, String> of(RuleSets ruleSets) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (Rule rule : ruleSets.rules()) {
            pages.put(file(rule.id()), MarkdownPage.of(RuleEntry.of(rule, ruleSets)));
        }
        pages.put(INDEX, MarkdownIndex.of(ruleSets));
        return Collections.unmodifiableSortedMap(pages);
    }

    static String file(String rule) {
        return rule + ".md";
    }
}
