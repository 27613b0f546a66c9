package io.evenrung.testkit.jqwik;

import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the rules of one set end for organisations as wholes. What was asked of the same knob at the same position is remembered:
 * the edges of all rules are looked for in the same places.
 */
final class RuleStates {

    /** How a rule ended for an organisation as a whole. */
    enum State {
        /** Violated somewhere. */
        BEYOND,
        /** Decided or undecided somewhere, and violated nowhere. */
        INSIDE,
        /** The facts for it are not there. */
        OPEN
    }

    private record Place(int organization, Knob knob, double position) {}

    private static final Map<String, RuleStates> KNOWN = new ConcurrentHashMap<>();

    private final Auditor auditor;
    private final Map<Place, Map<String, State>> known = new ConcurrentHashMap<>();

    private RuleStates(RuleSet rules) {
        this.auditor = Auditor.of(rules);
    }

    static RuleStates of(RuleSet rules) {
        return KNOWN.computeIfAbsent(rules.id() + " " + rules.digest(), id -> new RuleStates(rules));
    }

    /**
     * @param number which of the organisations that edges are looked for in
     * @param turned that organisation, with the knob at that position
     */
    State of(String rule, int number, Knob knob, double position, Organization turned) {
        Place place = new Place(number, knob, position);
        return known.computeIfAbsent(place, p -> states(turned)).getOrDefault(rule, State.OPEN);
    }

    List<Finding> findings(String rule, Organization organization) {
        return auditor.audit(organization).findings().stream()
                .filter(f -> f.rule().id().equals(rule))
                .toList();
    }

    private Map<String, State> states(Organization organization) {
        Map<String, State> states = new HashMap<>();
        for (Finding finding : auditor.audit(organization).findings()) {
            states.merge(finding.rule().id(), state(finding), RuleStates::graver);
        }
        return states;
    }

    static State state(List<Finding> findings) {
        return findings.stream().map(RuleStates::state).reduce(State.OPEN, RuleStates::graver);
    }

    private static State state(Finding finding) {
        return switch (finding.outcome()) {
            case VIOLATED -> State.BEYOND;
            case HOLDS, INSUFFICIENT_EVIDENCE -> State.INSIDE;
            case NOT_EVALUATED, NOT_APPLICABLE -> State.OPEN;
        };
    }

    private static State graver(State one, State other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
