package io.evenrung.measure;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure that bears no verdict: no rule judges it, and a report shows it beside those that are judged.
 *
 * @param id what is noted, the same in every run, as {@code note.exchange-rate}
 * @param subject of whom
 * @param title in a sentence
 * @param value the figure; null where it cannot be given
 * @param interval confidence interval of the figure; null where it has none
 * @param operands the figures that it was worked out from
 * @param conditions what it rests on
 * @param doubt why the figure cannot be given; null where it is
 */
public record Note(
        String id,
        Subject subject,
        String title,
        @Nullable Value value,
        @Nullable Interval interval,
        List<Operand> operands,
        List<String> conditions,
        @Nullable Doubt doubt)
        implements Comparable<Note> {

    private static final Comparator<Note> ORDER = Comparator.comparing(Note::id).thenComparing(Note::subject);

    public Note {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }

    /** A note of why a figure cannot be given. */
    public static Note doubtful(String id, Subject subject, String title, Doubt doubt) {
        return new Note(id, subject, title, null, null, List.of(), List.of(), doubt);
    }

    @Override
    public int compareTo(Note other) {
        return ORDER.compare(this, other);
    }
}
