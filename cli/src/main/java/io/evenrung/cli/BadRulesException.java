package io.evenrung.cli;

import io.evenrung.rules.language.RuleProblem;
import java.nio.file.Path;
import java.util.List;

/** Rule sets that were named on the command line are not as they must be. */
final class BadRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Place> places;

    BadRulesException(List<Place> places) {
        super(places.size() + " rule sets are not as they must be");
        this.places = List.copyOf(places);
    }

    /**
     * A rule set, and what is wrong with it.
     *
     * @param path as it was named
     */
    record Place(Path path, List<RuleProblem> problems) {}

    List<Place> places() {
        return places;
    }
}
