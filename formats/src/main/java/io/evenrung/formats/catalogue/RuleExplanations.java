package io.evenrung.formats.catalogue;

import io.evenrung.finding.Rule;
import io.evenrung.formats.internal.entry.Entry;
import io.evenrung.formats.internal.entry.RuleEntry;
import io.evenrung.formats.internal.entry.SettingEntry;
import io.evenrung.formats.internal.text.Paper;
import io.evenrung.formats.report.TextReport;
import io.evenrung.measure.Setting;
import io.evenrung.rules.RuleSets;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;

/** Rules and settings explained as plain text, each by its id. */
public final class RuleExplanations {

    private final RuleSets ruleSets;
    private final int width;
    private final boolean colour;

    private RuleExplanations(RuleSets ruleSets, int width, boolean colour) {
        this.ruleSets = ruleSets;
        this.width = width;
        this.colour = colour;
    }

    public static RuleExplanations of(RuleSets ruleSets) {
        return new RuleExplanations(ruleSets, TextReport.DEFAULT_WIDTH, false);
    }

    /** In lines of so many characters; less than 40 counts as 40. */
    public RuleExplanations withWidth(int characters) {
        return new RuleExplanations(ruleSets, characters, colour);
    }

    /** With the escape sequences of a terminal that has colours. */
    public RuleExplanations withColour(boolean wanted) {
        return new RuleExplanations(ruleSets, width, wanted);
    }

    /** All that can be explained: rules, principles and settings. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        for (Rule rule : ruleSets.rules()) {
            ids.add(rule.id());
            ids.add(rule.principle());
        }
        for (Setting setting : Setting.values()) {
            ids.add(setting.id());
        }
        return ids;
    }

    /**
     * Explains one of {@link #ids()}: a rule, all rules of a principle, or a setting. An id that is both a rule and a
     * principle is the rule.
     *
     * @throws NoSuchElementException if there is nothing of that id
     */
    public String text(String id) {
        Paper paper = new Paper(width, colour);
        List<Entry> entries = entries(id);
        if (entries.isEmpty()) {
            throw new NoSuchElementException("there is no rule, principle or setting '" + id + "'");
        }
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                paper.gap()
                        .line("-".repeat(Math.max(1, Math.min(width, TextReport.DEFAULT_WIDTH))))
                        .gap();
            }
            EntryPaper.write(paper, entries.get(i));
        }
        return paper.text();
    }

    private List<Entry> entries(String id) {
        List<Rule> rules = ruleSets.rules();
        boolean isRule = rules.stream().anyMatch(rule -> rule.id().equals(id));
        List<Entry> ofRules = rules.stream()
                .filter(rule -> isRule ? rule.id().equals(id) : rule.principle().equals(id))
                .map(rule -> RuleEntry.of(rule, ruleSets))
                .toList();
        return ofRules.isEmpty()
                ? Arrays.stream(Setting.values())
                        .filter(setting -> setting.id().equals(id))
                        .map(SettingEntry::of)
                        .toList()
                : ofRules;
    }
}
