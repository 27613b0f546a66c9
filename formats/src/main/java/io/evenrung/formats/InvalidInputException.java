package io.evenrung.formats;

import java.util.List;
import java.util.stream.Collectors;

/** An organisation could not be read; holds everything that is wrong with it, not only the first thing. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // an immutable list of records of strings and numbers
    private final List<Problem> problems;

    /**
     * @param problems at least one
     */
    public InvalidInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an invalid input has at least one problem");
        }
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, by file, line and column. */
    public List<Problem> problems() {
        return problems;
    }
}
