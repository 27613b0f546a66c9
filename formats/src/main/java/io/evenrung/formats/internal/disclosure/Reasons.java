package io.evenrung.formats.internal.disclosure;

import io.evenrung.finding.Finding;
import io.evenrung.measure.Doubt;
import io.evenrung.measure.Note;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said in place of figures that are withheld: the same whether they are of a few people, or larger ones from which those
 * would follow. Else who knows that one cell is of a few could work out which, and of how many.
 */
final class Reasons {

    private static final Pattern OF_PEOPLE = Pattern.compile("fewer than \\d+ (person|people) on one side"
            + "|fewer than \\d+ (person|people): figures of so few are withheld"
            + "|fewer than \\d+ people on one side are on record since .*"
            + "|fewer than \\d+ managers in the layer"
            + "|withheld, lest those of a smaller group be got by subtraction");

    private static final Pattern OF_RESPONDENTS = Pattern.compile("fewer than \\d+ respondents on one side"
            + "|fewer than \\d+ respondents: results of so few are withheld"
            + "|withheld, lest the result of a smaller group be got by subtraction");

    private final LeastCell least;

    Reasons(LeastCell least) {
        this.least = least;
    }

    /** Stands for the figures of a finding. */
    static Operand figures(Finding finding, LeastCell least) {
        return figures(finding.operands(), least);
    }

    static Operand figures(List<Operand> operands, LeastCell least) {
        boolean ofSurvey = operands.stream().anyMatch(o -> PeopleCounts.of(o.name()) == PeopleCounts.Of.RESPONDENTS);
        return Operand.text("figures", ofSurvey ? ofRespondents(least) : ofPeople(least));
    }

    /** The finding, in these words. */
    Finding reworded(Finding finding) {
        String reason = reworded(finding.reason());
        List<Operand> operands = reworded(finding.operands());
        if (operands.equals(finding.operands()) && (reason == null || reason.equals(finding.reason()))) {
            return finding;
        }
        return new Finding(
                finding.rule(),
                finding.subject(),
                finding.outcome(),
                finding.favours(),
                finding.measured(),
                finding.limit(),
                finding.interval(),
                operands,
                finding.conditions(),
                reason,
                finding.needs(),
                finding.sources());
    }

    Note reworded(Note note) {
        Doubt doubt = note.doubt();
        String reason = doubt == null ? null : reworded(doubt.reason());
        return new Note(
                note.id(),
                note.subject(),
                note.title(),
                note.value(),
                note.interval(),
                reworded(note.operands()),
                note.conditions(),
                doubt == null || reason == null ? doubt : new Doubt(doubt.kind(), reason, doubt.needs()));
    }

    private List<Operand> reworded(List<Operand> operands) {
        return operands.stream()
                .map(o -> o.value() instanceof Value.Text text && isKnown(text.text())
                        ? Operand.text(o.name(), instead(text.text()))
                        : o)
                .toList();
    }

    private @Nullable String reworded(@Nullable String reason) {
        return reason != null && isKnown(reason) ? instead(reason) : reason;
    }

    private static boolean isKnown(String text) {
        return OF_PEOPLE.matcher(text).matches() || OF_RESPONDENTS.matcher(text).matches();
    }

    private String instead(String text) {
        return OF_RESPONDENTS.matcher(text).matches() ? ofRespondents(least) : ofPeople(least);
    }

    private static String ofPeople(LeastCell least) {
        return "withheld: a figure of fewer than " + least.people()
                + " people, or one from which such a figure could be worked out";
    }

    private static String ofRespondents(LeastCell least) {
        return "withheld: a result of fewer than " + least.respondents()
                + " respondents, or one from which such a result could be worked out";
    }
}
