package io.evenrung.testkit;

import io.evenrung.finding.Finding;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a test found to be true of one rule, kept so that it can be asked again: of a rule that was changed it should no longer be
 * true, or the test would not notice that change.
 *
 * @param rule id of the rule
 * @param trials what it was asked about; laws look at several organisations at once
 * @param expected what was true of the findings of that rule: one list for each trial, in the same order, by subject. It looks at
 *     outcomes, subjects and figures and never at the id of the rule, so that findings of a changed rule can be given to it
 * @param description what is expected, as {@code finds 1 violation}
 */
public record Check(String rule, List<Trial> trials, Predicate<List<List<Finding>>> expected, String description) {

    public Check {
        trials = List.copyOf(trials);
    }

    /** Whether it is true of these findings: one list for each trial. */
    public boolean holdsFor(List<List<Finding>> findings) {
        return expected.test(findings);
    }
}
