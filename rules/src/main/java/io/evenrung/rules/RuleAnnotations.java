package io.evenrung.rules;

import io.evenrung.finding.Guide;
import io.evenrung.finding.Layer;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Severity;
import io.evenrung.measure.Favours;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations of a custom rule say; null where they leave it to be told by the rule's condition.
 *
 * @param further limits of its own besides {@code limit}
 */
record RuleAnnotations(
        String title,
        String principle,
        Severity severity,
        @Nullable Layer layer,
        String source,
        String remedy,
        @Nullable Limit limit,
        double least,
        double most,
        List<Limit> further,
        String rationale,
        @Nullable List<Guide.Facts> facts,
        String computed,
        String keeps,
        String breaks,
        @Nullable Favours favours,
        SortedMap<String, String> exemptions) {}
