package io.evenrung.formats.internal.markdown;

import io.evenrung.audit.Audit;
import io.evenrung.formats.internal.disclosure.Disclosure;

/** An audit in Markdown, from its answer to by what it can be done again. */
public final class MarkdownAudit {

    private MarkdownAudit() {}

    public static String of(Audit audit, Disclosure shown) {
        Blocks blocks = new Blocks();
        Answer.write(blocks, audit, shown);
        Violations.write(blocks, shown);
        Undecided.write(blocks, shown);
        Colophon.write(blocks, audit);
        return blocks.text();
    }
}
