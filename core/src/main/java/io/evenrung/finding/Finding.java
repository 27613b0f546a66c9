package io.evenrung.finding;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.Source;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one rule ended for one subject, and on what evidence.
 *
 * @param rule the rule
 * @param subject whom or what it was asked about
 * @param outcome how it ended
 * @param favours whom a violation favours; neither for every other outcome
 * @param measured the figure held against the limit; null where nothing was measured
 * @param limit the limit in force; null for rules without one
 * @param interval the confidence interval of the figure; null where it is not an estimate
 * @param operands the figures it was worked out from
 * @param conditions what the verdict is conditional on
 * @param reason why it could not be decided; null where it was
 * @param needs the facts that would let it be decided
 * @param sources where the facts about the subject stand
 */
public record Finding(
        Rule rule,
        Subject subject,
        Outcome outcome,
        Favours favours,
        @Nullable Value measured,
        @Nullable Limit limit,
        @Nullable Interval interval,
        List<Operand> operands,
        List<String> conditions,
        @Nullable String reason,
        List<Need> needs,
        List<Source> sources) {

    /** By rule, then by subject: the order of every report. */
    public static final Comparator<Finding> ORDER =
            Comparator.comparing((Finding f) -> f.rule().id()).thenComparing(Finding::subject);

    public Finding {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
        needs = needs.stream().distinct().sorted().toList();
        sources = List.copyOf(sources);
    }

    public boolean isViolation() {
        return outcome == Outcome.VIOLATED;
    }

    /**
     * Sixteen hexadecimal digits that stay the same across runs, limits and wordings for as long as the same rule speaks of
     * the same subject: what a baseline or an issue tracker remembers a finding by.
     */
    public String fingerprint() {
        return Fingerprint.of(rule.id(), subject.key());
    }

    /** What it says, in one sentence of plain English. */
    public String explain() {
        return Explanation.of(this);
    }
}
