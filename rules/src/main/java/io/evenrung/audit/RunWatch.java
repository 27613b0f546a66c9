package io.evenrung.audit;

import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCreatedEvent;
import org.kie.api.runtime.rule.Match;

/** Watches all sessions of one rule set in one audit, and throws out of the session that does too much. */
final class RunWatch extends DefaultAgendaEventListener {

    /** Reading the clock costs as much as finding a match. */
    private static final int MATCHES_BETWEEN_LOOKS = 64;

    private final String ruleSet;
    private final RunLimits limits;
    private final long mostFirings;
    private final long start = System.nanoTime();
    private long firings;
    private int matches;

    /**
     * Starts the clock.
     *
     * @param facts how many facts there are in all
     */
    RunWatch(String ruleSet, RunLimits limits, int facts) {
        this.ruleSet = ruleSet;
        this.limits = limits;
        this.mostFirings = limits.firings(facts);
    }

    @Override
    public void matchCreated(MatchCreatedEvent event) {
        if (++matches == MATCHES_BETWEEN_LOOKS) {
            matches = 0;
            lookAtTheClock(event.getMatch());
        }
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        if (++firings > mostFirings) {
            throw RunawayRulesException.tooManyFirings(ruleSet, name(event.getMatch()), mostFirings);
        }
        lookAtTheClock(event.getMatch());
    }

    private void lookAtTheClock(Match match) {
        if (System.nanoTime() - start > limits.deadline().toNanos()) {
            throw RunawayRulesException.tooLong(ruleSet, name(match), limits.deadline());
        }
    }

    private static String name(Match match) {
        return match.getRule().getName();
    }
}
