package io.evenrung.rules.internal.vet;

import io.evenrung.measure.Measure;
import java.util.List;

/**
 * A rule as an author may well write it.
 *
 * @param name what it shows
 * @param condition of the rule, which binds {@code $fact}; {@code $limit} is 0.5 where it is used
 * @param breaking facts of which the first breaks the rule
 * @param keeping facts of which none does
 */
record Legitimate(String name, String condition, List<Measure> breaking, List<Measure> keeping) {

    String id() {
        return "acme." + name.replaceAll("[^a-z]+", "-");
    }

    String drl() {
        boolean isLimited = condition.contains("$limit");
        return "rule \"" + id() + "\"\n    @title(\"A rule\") @severity(MAJOR) @remedy(\"A remedy\")\n"
                + (isLimited ? "    @threshold(0.5) @unit(\"share\") @origin(OUR_JUDGEMENT)\n" : "")
                + "when\n"
                + (isLimited ? "    Limit(rule == \"" + id() + "\", $limit : value)\n" : "")
                + condition.indent(4)
                + "then\n    findings.report($fact);\nend\n";
    }

    @Override
    public String toString() {
        return name;
    }
}
