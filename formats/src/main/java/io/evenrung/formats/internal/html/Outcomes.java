package io.evenrung.formats.internal.html;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Favours;

/** The words and signs of the page for how checks end. A colour never stands without one of them. */
final class Outcomes {

    private Outcomes() {}

    static String title(Outcome outcome) {
        String words = Words.of(outcome);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String meaning(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "Decided, and beyond the limit.";
            case INSUFFICIENT_EVIDENCE ->
                "The facts are there and too few to decide. This is no pass, and it is not the same as equal.";
            case NOT_EVALUATED -> "A fact that was needed was not supplied. This is no pass.";
            case HOLDS -> "Decided, and within the limit.";
            case NOT_APPLICABLE -> "There is nothing here that the rule speaks of.";
        };
    }

    /** The class of what favours a track. */
    static String track(Favours favours) {
        return switch (favours) {
            case INDIVIDUAL_CONTRIBUTORS -> "i";
            case MANAGEMENT -> "m";
            case NEITHER -> "";
        };
    }
}
