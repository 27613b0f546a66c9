package io.evenrung.audit;

import java.time.Duration;
import java.util.Objects;

/**
 * How much a custom rule set may do in one audit before it is stopped with a {@link RunawayRulesException}. The built-in rules are
 * not limited.
 *
 * <p>Both are looked at whenever a match of a rule is complete and whenever one fires. The engine puts the facts of a rule together
 * before that and cannot be stopped while it does; so a rule that may have to put too many together is stopped before it runs,
 * whatever these limits are. An {@link IsolatedAuditor} can stop the engine at any time.
 *
 * @param firingsPerFact how often its rules may fire for each fact that it is given, taken together; 1 or more
 * @param deadline how long its rules may take, from the first fact to the last firing; a millisecond or more
 */
public record RunLimits(long firingsPerFact, Duration deadline) {

    private static final RunLimits STANDARD = new RunLimits(10_000, Duration.ofSeconds(60));

    public RunLimits {
        Objects.requireNonNull(deadline, "deadline");
        if (firingsPerFact < 1) {
            throw new IllegalArgumentException("firingsPerFact is " + firingsPerFact + ": it must be at least 1");
        }
        if (deadline.toMillis() < 1) {
            throw new IllegalArgumentException("deadline is " + deadline + ": it must be at least a millisecond");
        }
    }

    /** 10,000 firings for each fact, and a minute: far beyond what rules need that join facts by their names. */
    public static RunLimits standard() {
        return STANDARD;
    }

    public RunLimits withFiringsPerFact(long firings) {
        return new RunLimits(firings, deadline);
    }

    public RunLimits withDeadline(Duration longest) {
        return new RunLimits(firingsPerFact, longest);
    }

    /** The firings allowed over so many facts. */
    long firings(int facts) {
        return facts > Long.MAX_VALUE / firingsPerFact ? Long.MAX_VALUE : Math.max(1, facts) * firingsPerFact;
    }
}
