package io.evenrung.rules.internal.vet;

import io.evenrung.measure.Measure;
import io.evenrung.rules.internal.drl.DrlFile;
import io.evenrung.rules.internal.drl.DrlRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that says nothing it may not say.
 *
 * @param file where it stands
 * @param rule as it was written
 * @param judges the type of the fact that it reports
 * @param joined the types of its other facts, without limits
 * @param uses the components of the reported fact that its condition looks at, in the order of the record
 * @param measured the component that is held against the limit; null where that is none or a calculation
 */
public record VettedRule(
        DrlFile file,
        DrlRule rule,
        Class<? extends Measure> judges,
        List<Class<? extends Measure>> joined,
        List<String> uses,
        @Nullable String measured) {

    public VettedRule {
        joined = List.copyOf(joined);
        uses = List.copyOf(uses);
    }
}
