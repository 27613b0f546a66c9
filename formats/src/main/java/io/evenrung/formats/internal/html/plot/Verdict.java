package io.evenrung.formats.internal.html.plot;

import io.evenrung.finding.Outcome;

/** How drawings tell outcomes apart besides the sign. */
final class Verdict {

    private Verdict() {}

    /** The class of the style sheet that colours it. */
    static String style(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "v";
            case INSUFFICIENT_EVIDENCE -> "u";
            case NOT_EVALUATED -> "m";
            case HOLDS -> "h";
            case NOT_APPLICABLE -> "n";
        };
    }

    /** The lower, the sooner somebody should look at it. */
    static int urgency(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> 0;
            case INSUFFICIENT_EVIDENCE -> 1;
            case HOLDS -> 2;
            case NOT_EVALUATED -> 3;
            case NOT_APPLICABLE -> 4;
        };
    }
}
