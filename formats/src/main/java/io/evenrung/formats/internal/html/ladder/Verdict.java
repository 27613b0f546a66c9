package io.evenrung.formats.internal.html.ladder;

import io.evenrung.finding.Outcome;

/** How an outcome is drawn: a sign for those who do not see the colour, and the class that gives the colour. */
final class Verdict {

    private Verdict() {}

    static String sign(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "≠";
            case HOLDS -> "=";
            case INSUFFICIENT_EVIDENCE -> "?";
            case NOT_EVALUATED -> "·";
            case NOT_APPLICABLE -> "–";
        };
    }

    static String style(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "violated";
            case HOLDS -> "holds";
            case INSUFFICIENT_EVIDENCE -> "undecided";
            case NOT_EVALUATED, NOT_APPLICABLE -> "missing";
        };
    }
}
