package io.evenrung.audit;

import io.evenrung.rules.internal.vet.RuleCompiler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A custom rule set was stopped, as it did more than it may. The audit has no result then. */
public final class RunawayRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What there was too much of. */
    public enum Excess {
        COMBINATIONS,
        FIRINGS,
        TIME,
        MEMORY
    }

    private final String ruleSet;
    private final @Nullable String rule;
    private final Excess excess;

    private RunawayRulesException(String ruleSet, @Nullable String rule, Excess excess, String deed) {
        super("rule set '" + ruleSet + "' was stopped: it " + deed
                + (rule == null ? "" : "; the rule at work was '" + rule + "'"));
        this.ruleSet = ruleSet;
        this.rule = rule;
        this.excess = excess;
    }

    static RunawayRulesException tooManyFirings(String ruleSet, String engineRule, long most) {
        return new RunawayRulesException(ruleSet, id(engineRule), Excess.FIRINGS, "fired more than " + most + " times");
    }

    /**
     * @param engineRule null where it is not known which one was at work
     */
    static RunawayRulesException tooLong(String ruleSet, @Nullable String engineRule, Duration deadline) {
        return new RunawayRulesException(
                ruleSet,
                engineRule == null ? null : id(engineRule),
                Excess.TIME,
                "took more than " + Seconds.of(deadline));
    }

    static RunawayRulesException tooManyCombinations(String ruleSet, String rule, long combinations, long most) {
        return new RunawayRulesException(
                ruleSet,
                rule,
                Excess.COMBINATIONS,
                "may have to look at " + (combinations == Long.MAX_VALUE ? "more than can be counted" : combinations)
                        + " combinations of facts, and " + most
                        + " are the most; join the facts by something that fewer of them share");
    }

    static RunawayRulesException tooMuchMemory(String ruleSet, int megabytes) {
        return new RunawayRulesException(ruleSet, null, Excess.MEMORY, "needed more memory than " + megabytes + " MB");
    }

    /** Id of the rule set. */
    public String ruleSet() {
        return ruleSet;
    }

    /** Id of the rule that was at work; null where that is not known. */
    public @Nullable String rule() {
        return rule;
    }

    public Excess excess() {
        return excess;
    }

    private static String id(String engineRule) {
        return engineRule.endsWith(RuleCompiler.POSSIBLY)
                ? engineRule.substring(0, engineRule.length() - RuleCompiler.POSSIBLY.length())
                : engineRule;
    }
}
