package io.evenrung.rules.internal.vet;

import io.evenrung.rules.internal.drl.DrlRule;
import java.util.List;
import org.kie.api.KieBase;

/**
 * Compiles rules from their trees, never from the author's text, with the classic compiler. A rule becomes two: one that fires
 * where its condition is true beyond doubt, under its own id, and one that fires where it may be true for all that is known, under
 * its id and {@link #POSSIBLY}. Where the condition looks at nothing that can be unknown there is only the first.
 */
public final class RuleCompiler {

    /** Ends the name of the engine's rule that fires where the condition may be true for all that is known. */
    public static final String POSSIBLY = "?";

    private RuleCompiler() {}

    /**
     * @param rules vetted, or made from vetted ones by changing their conditions; ids must differ
     */
    public static KieBase compile(List<DrlRule> rules) {
        throw new UnsupportedOperationException();
    }
}
