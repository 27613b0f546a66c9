package io.evenrung.finding;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Value;

/** Findings in words. */
final class Explanation {

    private Explanation() {}

    static String of(Finding finding) {
        StringBuilder text = new StringBuilder(finding.subject().label())
                .append(": ")
                .append(words(finding.outcome()))
                .append(", ")
                .append(finding.rule().id());
        Value measured = finding.measured();
        if (measured != null) {
            text.append(" is ").append(ValueText.of(measured));
            Interval interval = finding.interval();
            if (interval != null) {
                text.append(" [")
                        .append(ValueText.like(measured, interval.low()))
                        .append(" to ")
                        .append(ValueText.like(measured, interval.high()))
                        .append(']');
            }
        }
        Limit limit = finding.limit();
        if (limit != null) {
            text.append(", limit ").append(ValueText.ofLimit(limit));
        }
        if (finding.favours() != Favours.NEITHER) {
            text.append(", in favour of ").append(words(finding.favours()));
        }
        if (finding.reason() != null) {
            text.append(": ").append(finding.reason());
        }
        return text.toString();
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "violated";
            case HOLDS -> "holds";
            case INSUFFICIENT_EVIDENCE -> "insufficient evidence";
            case NOT_EVALUATED -> "not evaluated";
            case NOT_APPLICABLE -> "not applicable";
        };
    }

    private static String words(Favours favours) {
        return favours == Favours.MANAGEMENT ? "management" : "individual contributors";
    }
}
