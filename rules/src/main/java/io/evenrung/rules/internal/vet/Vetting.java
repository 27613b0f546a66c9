package io.evenrung.rules.internal.vet;

import io.evenrung.rules.internal.drl.DrlFile;
import io.evenrung.rules.language.Capabilities;
import io.evenrung.rules.language.RuleProblem;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Holds the conditions of rules against what a rule may say: known types, fields and methods, fitting operands, no numbers. */
public final class Vetting {

    private Vetting() {}

    /**
     * Vets all rules of a rule set at once.
     *
     * @param files without problems of reading
     * @param capabilities what they may use
     * @param limits every id that a pattern {@code Limit(rule == "…")} may name
     * @param problems takes everything that is wrong
     * @return what is known of each rule, in order; of use only if there was no problem
     */
    public static List<VettedRule> vet(
            List<DrlFile> files, Capabilities capabilities, Set<String> limits, Consumer<RuleProblem> problems) {
        return List.of();
    }
}
