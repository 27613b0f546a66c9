package io.evenrung.formats.internal.disclosure;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.Doubt;
import io.evenrung.measure.Note;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The figures of small groups, withheld. Measures withhold most of them where they are taken; this is the net below, and what
 * holds for the plain facts that custom rules look at.
 */
final class SmallCells {

    private static final Pattern LEFT_OUT = Pattern.compile("(.*: )(\\d{1,9})");

    private final LeastCell least;

    SmallCells(LeastCell least) {
        this.least = least;
    }

    /** The finding, without its figures if they are of too few. How it ended stays. */
    Finding shown(Finding finding) {
        Optional<Operand> small = smallGroup(finding.operands());
        if (small.isPresent()) {
            return withheld(
                    with(finding, finding.operands(), conditions(finding.conditions())),
                    Reasons.figures(finding, least));
        }
        List<Operand> operands = blurred(finding.operands());
        List<String> conditions = conditions(finding.conditions());
        boolean isShownWhole = operands.equals(finding.operands()) && conditions.equals(finding.conditions());
        return isShownWhole ? finding : with(finding, operands, conditions);
    }

    /** The same of a note. */
    Note shown(Note note) {
        Optional<Operand> small = smallGroup(note.operands());
        boolean isSmall = small.isPresent();
        return new Note(
                note.id(),
                note.subject(),
                note.title(),
                isSmall ? word(note.value()) : note.value(),
                isSmall ? null : note.interval(),
                isSmall ? List.of(Reasons.figures(note.operands(), least)) : blurred(note.operands()),
                conditions(note.conditions()),
                isSmall && note.doubt() != null ? unspoken(note.doubt()) : note.doubt());
    }

    /**
     * A finding with a word in place of all its figures.
     *
     * @param instead what is said of them
     */
    static Finding withheld(Finding finding, Operand instead) {
        return new Finding(
                finding.rule(),
                finding.subject(),
                finding.outcome(),
                finding.favours(),
                word(finding.measured()),
                finding.limit(),
                null,
                List.of(instead),
                finding.conditions(),
                unspoken(finding.outcome(), finding.reason()),
                finding.needs(),
                finding.sources());
    }

    private Optional<Operand> smallGroup(List<Operand> operands) {
        return operands.stream()
                .filter(o -> PeopleCounts.of(o.name()) != PeopleCounts.Of.A_REST && PeopleCounts.isSmall(o, least))
                .findFirst();
    }

    private List<Operand> blurred(List<Operand> operands) {
        return operands.stream()
                .map(o -> PeopleCounts.isSmall(o, least)
                        ? Operand.text(o.name(), PeopleCounts.fewer(o.name(), least))
                        : o)
                .toList();
    }

    /** A condition may end in how many people, moves or reviews are left out. */
    private List<String> conditions(List<String> conditions) {
        return conditions.stream()
                .map(condition -> {
                    Matcher number = LEFT_OUT.matcher(condition);
                    boolean isSmall = number.matches()
                            && Long.parseLong(number.group(2)) > 0
                            && Long.parseLong(number.group(2)) < least.people();
                    return isSmall ? number.group(1) + "fewer than " + least.people() : condition;
                })
                .toList();
    }

    private static Finding with(Finding finding, List<Operand> operands, List<String> conditions) {
        return new Finding(
                finding.rule(),
                finding.subject(),
                finding.outcome(),
                finding.favours(),
                finding.measured(),
                finding.limit(),
                finding.interval(),
                operands,
                conditions,
                finding.reason(),
                finding.needs(),
                finding.sources());
    }

    private static @Nullable Value word(@Nullable Value measured) {
        return measured == null ? null : new Value.Text("withheld");
    }

    /** A reason may hold figures: then it says no more than the outcome does. */
    private static @Nullable String unspoken(Outcome outcome, @Nullable String reason) {
        if (reason == null || reason.chars().noneMatch(Character::isDigit)) {
            return reason;
        }
        return outcome == Outcome.NOT_EVALUATED
                ? "of some it is not known; the figures are withheld"
                : "too few to decide; the figures are withheld";
    }

    private static Doubt unspoken(Doubt doubt) {
        Outcome outcome = doubt.kind() == Doubt.Kind.MISSING ? Outcome.NOT_EVALUATED : Outcome.INSUFFICIENT_EVIDENCE;
        String reason = unspoken(outcome, doubt.reason());
        return new Doubt(doubt.kind(), reason == null ? doubt.reason() : reason, doubt.needs());
    }
}
