package io.evenrung.audit;

import org.jspecify.annotations.Nullable;

/** The process of a custom rule set could not be started, or ended without a sound answer. The audit has no result then. */
public final class IsolationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IsolationException(String ruleSet, String problem, @Nullable Throwable cause) {
        super("rule set '" + ruleSet + "' could not be judged in a process of its own: " + problem, cause);
    }
}
