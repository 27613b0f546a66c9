package io.evenrung.formats.internal.json;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.Words;
import java.util.function.Predicate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the checks ended, counted. */
public final class JsonCounts {

    private JsonCounts() {}

    /** Of the checks that are asked for, how many ended in each way. */
    public static ObjectNode outcomes(Disclosure shown, Predicate<Finding> which) {
        ObjectNode counts = JsonNodeFactory.instance.objectNode();
        for (Outcome outcome : Outcome.values()) {
            counts.put(Words.token(outcome), shown.count(f -> f.outcome() == outcome && which.test(f)));
        }
        return counts;
    }

    /** Of each severity, how many violations there are. */
    static ObjectNode severities(Disclosure shown) {
        ObjectNode counts = JsonNodeFactory.instance.objectNode();
        for (Severity severity : Severity.values()) {
            counts.put(
                    Words.token(severity),
                    shown.count(f -> f.isViolation() && f.rule().severity() == severity));
        }
        return counts;
    }
}
