package io.evenrung.formats.catalogue;

import io.evenrung.formats.internal.entry.Entry;
import io.evenrung.formats.internal.entry.Entry.Block;
import io.evenrung.formats.internal.entry.Entry.Code;
import io.evenrung.formats.internal.entry.Entry.Fields;
import io.evenrung.formats.internal.entry.Entry.Items;
import io.evenrung.formats.internal.entry.Entry.Section;
import io.evenrung.formats.internal.entry.Entry.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Lays an entry out as a page of Markdown. */
final class MarkdownPage {

    private MarkdownPage() {}

    static String of(Entry entry) {
        StringBuilder page = new StringBuilder(RulePages.NOTICE);
        page.append("\n# ").append(Markdown.text(entry.title())).append("\n\n| | |\n|---|---|\n");
        entry.head().forEach(item -> row(page, item.label(), Markdown.text(item.text())));
        if (!entry.related().isEmpty()) {
            row(page, "See also", entry.related().stream().map(Markdown::page).collect(Collectors.joining(", ")));
        }
        for (Section section : entry.sections()) {
            page.append("\n## ").append(Markdown.text(section.heading())).append("\n\n");
            page.append(blocks(section.blocks()));
        }
        return page.append("\n[All rules](")
                .append(RulePages.INDEX)
                .append(")\n")
                .toString();
    }

    private static void row(StringBuilder page, String label, String text) {
        page.append("| ").append(label).append(" | ").append(text).append(" |\n");
    }

    /** Blocks are set apart by empty lines, but for the files of a list. */
    private static String blocks(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            boolean continuesList = i > 0 && blocks.get(i) instanceof Fields && blocks.get(i - 1) instanceof Fields;
            text.append(i == 0 || continuesList ? "" : "\n").append(block(blocks.get(i)));
        }
        return text.toString();
    }

    private static String block(Block block) {
        if (block instanceof Text text) {
            return Markdown.text(text.text()) + "\n";
        }
        if (block instanceof Items items) {
            return items.items().stream()
                    .map(item -> "- **" + item.label() + "**: " + Markdown.text(item.text()) + "\n")
                    .collect(Collectors.joining());
        }
        if (block instanceof Fields fields) {
            return "- " + fields.before() + Markdown.code(fields.file()) + ": "
                    + fields.fields().stream().map(Markdown::code).collect(Collectors.joining(", ")) + "\n";
        }
        Code code = (Code) block;
        return "```" + code.language() + "\n" + code.code() + "\n```\n";
    }
}
