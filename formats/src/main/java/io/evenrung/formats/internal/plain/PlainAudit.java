package io.evenrung.formats.internal.plain;

import io.evenrung.audit.Audit;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.Paper;

/** An audit in plain text, section by section. */
public final class PlainAudit {

    private PlainAudit() {}

    public static void write(Paper paper, Audit audit, Disclosure shown) {
        Overview.write(paper, audit, shown);
        Promises.write(paper, shown.promises());
        Violations.write(paper, shown);
        Undecided.write(paper, shown);
        Decided.write(paper, shown);
        NotesSection.write(paper, shown.notes());
        Colophon.write(paper, audit);
    }
}
