package io.evenrung.formats.internal.disclosure;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Guide;
import io.evenrung.finding.Layer;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.finding.Severity;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings of one rule to disclose. */
final class Findings {

    static final Rule RULE = rule("promotion.rate");

    private Findings() {}

    static Rule rule(String id) {
        return new Rule(
                id,
                "As often",
                id,
                Severity.MAJOR,
                Layer.PRACTICE,
                List.of("000"),
                "Mend it",
                new Limit(id, 0.8, "ratio", Origin.FIELD, Limit.Bound.AT_LEAST),
                0,
                1,
                new Guide(
                        "Why",
                        List.of(new Guide.Facts("moves.csv", List.of("worker_id"), false)),
                        "How",
                        "Kept",
                        "Broken"));
    }

    static Finding violated(Subject subject, Operand... operands) {
        return of(RULE, subject, Outcome.VIOLATED, null, operands);
    }

    /** Nothing measured, and nothing shown. */
    static Finding hidden(Subject subject) {
        return new Finding(
                RULE,
                subject,
                Outcome.INSUFFICIENT_EVIDENCE,
                Favours.NEITHER,
                null,
                RULE.limit(),
                null,
                List.of(),
                List.of(),
                "fewer than 5 people on one side",
                List.of(),
                List.of());
    }

    static Finding of(Rule rule, Subject subject, Outcome outcome, @Nullable String reason, Operand... operands) {
        return new Finding(
                rule,
                subject,
                outcome,
                Favours.MANAGEMENT,
                new Value.Number(0.5),
                rule.limit(),
                new Interval(0.3, 0.7, 0.95),
                List.of(operands),
                List.of(),
                reason,
                List.of(),
                List.of());
    }
}
