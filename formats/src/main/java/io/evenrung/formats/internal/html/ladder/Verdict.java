package io.evenrung.formats.internal.html.ladder;

import io.evenrung.finding.Outcome;

/** The class that gives an outcome its colour. */
final class Verdict {

    private Verdict() {}

    static String style(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "violated";
            case HOLDS -> "holds";
            case INSUFFICIENT_EVIDENCE -> "undecided";
            case NOT_EVALUATED, NOT_APPLICABLE -> "missing";
        };
    }
}
