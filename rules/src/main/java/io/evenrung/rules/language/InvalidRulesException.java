package io.evenrung.rules.language;

import java.util.List;
import java.util.stream.Collectors;

/** A rule set is not as it must be; nothing of it was compiled or run. Holds everything that is wrong with it. */
public final class InvalidRulesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    /**
     * @param problems at least one
     */
    public InvalidRulesException(List<RuleProblem> problems) {
        super(problems.stream().sorted().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    /** By file, line and column. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
