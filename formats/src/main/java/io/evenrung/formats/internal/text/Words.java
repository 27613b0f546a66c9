package io.evenrung.formats.internal.text;

import io.evenrung.finding.Layer;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Severity;
import io.evenrung.measure.Favours;
import java.util.Locale;

/** The words of reports for the terms of the engine. */
public final class Words {

    private Words() {}

    public static String of(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "violated";
            case INSUFFICIENT_EVIDENCE -> "insufficient evidence";
            case NOT_EVALUATED -> "not evaluated";
            case HOLDS -> "holds";
            case NOT_APPLICABLE -> "not applicable";
        };
    }

    /** A sign that stands beside the word or in a drawing, for those who do not see the colour. */
    public static String sign(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "≠";
            case INSUFFICIENT_EVIDENCE -> "?";
            case NOT_EVALUATED -> "–";
            case HOLDS -> "=";
            case NOT_APPLICABLE -> "∅";
        };
    }

    public static String of(Severity severity) {
        return token(severity);
    }

    public static String of(Layer layer) {
        return switch (layer) {
            case POLICY -> "policy as written";
            case PRACTICE -> "practice as lived";
        };
    }

    public static String of(Favours favours) {
        return switch (favours) {
            case INDIVIDUAL_CONTRIBUTORS -> "favours individual contributors";
            case MANAGEMENT -> "favours management";
            case NEITHER -> "favours neither track";
        };
    }

    /** A constant as JSON writes it: {@code insufficient_evidence}. */
    public static String token(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
