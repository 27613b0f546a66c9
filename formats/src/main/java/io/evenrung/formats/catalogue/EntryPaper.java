package io.evenrung.formats.catalogue;

import io.evenrung.formats.internal.entry.Entry;
import io.evenrung.formats.internal.entry.Entry.Block;
import io.evenrung.formats.internal.entry.Entry.Code;
import io.evenrung.formats.internal.entry.Entry.Fields;
import io.evenrung.formats.internal.entry.Entry.Items;
import io.evenrung.formats.internal.entry.Entry.Labelled;
import io.evenrung.formats.internal.entry.Entry.Section;
import io.evenrung.formats.internal.entry.Entry.Text;
import io.evenrung.formats.internal.text.Ink;
import io.evenrung.formats.internal.text.Paper;
import java.util.ArrayList;
import java.util.List;

/** Lays an entry out for a terminal. */
final class EntryPaper {

    private EntryPaper() {}

    static void write(Paper paper, Entry entry) {
        paper.line(0, Ink.HEADING, entry.id());
        paper.line(entry.title()).gap();
        List<Labelled> head = new ArrayList<>(entry.head());
        if (!entry.related().isEmpty()) {
            head.add(new Labelled("See also", String.join(", ", entry.related())));
        }
        labelled(paper, head);
        for (Section section : entry.sections()) {
            paper.gap().line(0, Ink.HEADING, section.heading());
            section.blocks().forEach(block -> write(paper, block));
        }
    }

    private static void write(Paper paper, Block block) {
        if (block instanceof Text text) {
            paper.line(2, Ink.PLAIN, text.text());
        } else if (block instanceof Items items) {
            labelled(paper, items.items());
        } else if (block instanceof Fields fields) {
            String file = fields.before() + fields.file() + ": ";
            paper.hanging(2, file, Ink.PLAIN, String.join(", ", fields.fields()));
        } else if (block instanceof Code code) {
            paper.gap();
            code.code().lines().forEach(line -> paper.row(Ink.PLAIN, "", "    " + line));
        }
    }

    /** Under one another, the texts starting in one column. */
    private static void labelled(Paper paper, List<Labelled> items) {
        int widest = items.stream()
                .mapToInt(item -> Paper.length(item.label()))
                .max()
                .orElse(0);
        for (Labelled item : items) {
            String padding = " ".repeat(widest - Paper.length(item.label()) + 2);
            paper.hanging(2, item.label() + padding, Ink.PLAIN, item.text());
        }
    }
}
