package io.evenrung.formats.internal.disclosure;

import io.evenrung.finding.Finding;
import io.evenrung.measure.Doubt;
import io.evenrung.measure.Note;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import io.evenrung.model.Organization;
import io.evenrung.model.Worker;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers of all people, kept out of texts. An organisation may call a team by the number of its manager, or name people
 * where a place is asked for: no measure knows, so that texts are held against the list.
 */
final class Identifiers {

    /** A shorter one within a longer text is rather a number or a code. */
    private static final int LEAST_WITHIN = 5;

    /** One of letters and digits is neither a word nor a number. */
    private static final int LEAST_MIXED = 3;

    /** A full stop may end a sentence and no identifier. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.@-]*[\\p{L}\\p{N}_]");

    private static final String INSTEAD = "withheld: it names a person";

    private final Set<String> ids;

    Identifiers(Set<String> ids) {
        this.ids = Set.copyOf(ids);
    }

    static Identifiers of(Organization organization) {
        return new Identifiers(
                organization.practice().workers().stream().map(Worker::id).collect(Collectors.toUnmodifiableSet()));
    }

    boolean areIn(@Nullable String text) {
        if (text == null) {
            return false;
        }
        // grades, teams and people may all be numbered from 1
        boolean isBareNumber = text.length() < LEAST_WITHIN && text.chars().allMatch(Character::isDigit);
        if (!isBareNumber && ids.contains(text)) {
            return true;
        }
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (isTelling(word) && ids.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelling(String word) {
        return word.length() >= LEAST_WITHIN
                || (word.length() >= LEAST_MIXED
                        && word.chars().anyMatch(Character::isLetter)
                        && word.chars().anyMatch(Character::isDigit));
    }

    /** The same finding, without any text that names somebody. */
    Finding without(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.subject(),
                finding.outcome(),
                finding.favours(),
                finding.measured() == null ? null : without(finding.measured()),
                finding.limit(),
                finding.interval(),
                operands(finding.operands()),
                finding.conditions().stream().map(this::without).toList(),
                finding.reason() == null ? null : without(finding.reason()),
                finding.needs(),
                finding.sources().stream().filter(s -> !areIn(s.record())).toList());
    }

    Note without(Note note) {
        Doubt doubt = note.doubt();
        return new Note(
                note.id(),
                note.subject(),
                note.title(),
                note.value() == null ? null : without(note.value()),
                note.interval(),
                operands(note.operands()),
                note.conditions().stream().map(this::without).toList(),
                doubt == null ? null : new Doubt(doubt.kind(), without(doubt.reason()), doubt.needs()));
    }

    private List<Operand> operands(List<Operand> operands) {
        return operands.stream()
                .map(o -> new Operand(o.name(), without(o.value())))
                .toList();
    }

    private Value without(Value value) {
        return value instanceof Value.Text text && areIn(text.text()) ? new Value.Text(INSTEAD) : value;
    }

    String without(String text) {
        return areIn(text) ? INSTEAD : text;
    }
}
