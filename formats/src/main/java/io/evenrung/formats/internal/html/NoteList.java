package io.evenrung.formats.internal.html;

import io.evenrung.finding.ValueText;
import io.evenrung.formats.report.SafeText;
import io.evenrung.measure.Doubt;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Note;
import io.evenrung.measure.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one kind that bear no verdict.
 *
 * @param id what is noted
 * @param title in a sentence
 */
public record NoteList(String id, String title, List<Item> items) {

    /**
     * What is noted of one subject.
     *
     * @param figure null where none can be given
     * @param reason why none can be given; empty where one is
     */
    public record Item(
            String subject,
            @Nullable Quantity figure,
            String interval,
            List<String> operands,
            List<String> conditions,
            String reason,
            List<String> needs) {}

    /** Expects notes in the order of reports. */
    static List<NoteList> of(List<Note> notes) {
        Map<String, List<Note>> byId = new LinkedHashMap<>();
        notes.forEach(n -> byId.computeIfAbsent(n.id(), id -> new ArrayList<>()).add(n));
        List<NoteList> lists = new ArrayList<>();
        byId.forEach((id, some) -> lists.add(new NoteList(
                id,
                SafeText.sentence(some.get(0).title()),
                some.stream().map(NoteList::item).toList())));
        return lists;
    }

    private static Item item(Note note) {
        Value value = note.value();
        Interval interval = note.interval();
        Doubt doubt = note.doubt();
        return new Item(
                SafeText.name(note.subject().label()),
                value == null ? null : Quantity.of(value, null),
                value == null || interval == null
                        ? ""
                        : ValueText.withUnit(interval.confidence(), "share") + " interval "
                                + Quantity.of(interval, value, null),
                note.operands().stream()
                        .map(o -> SafeText.name(o.name()) + " " + Quantity.operand(o.value()))
                        .toList(),
                note.conditions().stream().map(SafeText::sentence).toList(),
                doubt == null ? "" : SafeText.sentence(doubt.reason()),
                doubt == null
                        ? List.of()
                        : doubt.needs().stream()
                                .map(n -> SafeText.name(n.toString()))
                                .toList());
    }
}
