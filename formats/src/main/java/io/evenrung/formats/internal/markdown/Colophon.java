package io.evenrung.formats.internal.markdown;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.finding.ValueText;
import io.evenrung.measure.Setting;
import io.evenrung.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;

/** By what the audit can be done again: rule sets, what was set for it, digests. */
final class Colophon {

    private static final int ROOM = 6_000;

    private Colophon() {}

    static void write(Blocks blocks, Audit audit) {
        List<String> items = new ArrayList<>();
        items.add("Facts: " + MarkdownText.code(audit.inputDigest()));
        for (RuleSet rules : audit.ruleSets().all()) {
            items.add("Rule set " + MarkdownText.name(rules.id() + " " + rules.version()) + ": "
                    + MarkdownText.code(rules.digest()));
        }
        for (Limit limit : audit.limits()) {
            if (limit.origin() == Origin.USER) {
                String value = ValueText.withUnit(limit.value(), limit.unit());
                items.add("Set for this audit: " + MarkdownText.code(limit.rule()) + " " + MarkdownText.name(value));
            }
        }
        for (Setting setting : Setting.values()) {
            if (audit.settings().isSet(setting)) {
                String value = ValueText.withUnit(audit.settings().get(setting), setting.unit());
                items.add("Set for this audit: " + MarkdownText.code(setting.id()) + " " + MarkdownText.name(value));
            }
        }
        blocks.folded("Rule sets, limits that were set, digests", () -> blocks.items(items, ROOM));
    }
}
