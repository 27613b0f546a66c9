package io.evenrung.formats.internal.plain;

import io.evenrung.formats.internal.text.Figures;
import io.evenrung.formats.internal.text.Ink;
import io.evenrung.formats.internal.text.Paper;
import io.evenrung.formats.report.SafeText;
import io.evenrung.measure.Doubt;
import io.evenrung.measure.Note;
import io.evenrung.measure.Value;
import java.util.List;

/** Figures that bear no verdict. */
final class NotesSection {

    private NotesSection() {}

    /** Expects notes in the order of reports. */
    static void write(Paper paper, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        paper.gap().line(0, Ink.HEADING, "NOTES (" + notes.size() + ")");
        paper.line(0, Ink.FAINT, "Figures that help to read the verdicts. No rule judges them.");
        String id = "";
        for (Note note : notes) {
            if (!note.id().equals(id)) {
                id = note.id();
                paper.gap().line(0, Ink.HEADING, id);
                paper.line(2, Ink.PLAIN, SafeText.sentence(note.title()));
            }
            write(paper, note);
        }
    }

    private static void write(Paper paper, Note note) {
        Value value = note.value();
        String figure = value == null ? "" : ": " + Figures.measured(value, note.interval());
        paper.hanging(2, "- ", Ink.PLAIN, SafeText.name(note.subject().label()) + figure);
        if (!note.operands().isEmpty()) {
            paper.hanging(4, "from  ", Ink.PLAIN, Figures.operands(note.operands()));
        }
        note.conditions().forEach(c -> paper.hanging(4, "if    ", Ink.PLAIN, SafeText.sentence(c)));
        Doubt doubt = note.doubt();
        if (doubt != null) {
            paper.hanging(4, "why   ", Ink.PLAIN, SafeText.sentence(doubt.reason()));
            doubt.needs().forEach(need -> paper.hanging(4, "needs ", Ink.PLAIN, SafeText.name(need.toString())));
        }
    }
}
