package io.evenrung.rules;

import io.evenrung.measure.Measure;

/** What the consequence of a rule says: the one call that a rule makes. Known in rule files as {@code findings}. */
@FunctionalInterface
public interface Findings {

    /** Reports that the measure breaks the rule that is firing. */
    void report(Measure measure);
}
