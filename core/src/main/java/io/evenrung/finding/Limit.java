package io.evenrung.finding;

/**
 * The limit that one rule holds its measures against. A fact for the rules, so that no number stands in them.
 *
 * @param rule id of the rule, which is also the name under which the limit is set
 * @param value the limit
 * @param unit what the value counts: share, rungs, months…
 * @param origin where the value comes from
 * @param bound on which side of the value a measure must lie
 */
public record Limit(String rule, double value, String unit, Origin origin, Bound bound) {

    /** On which side of a limit a measure must lie. */
    public enum Bound {
        AT_LEAST,
        AT_MOST
    }

    /** With the default that a rule set gives instead of the rule's own. */
    public Limit withDefault(double value) {
        return new Limit(rule, value, unit, Origin.RULE_SET, bound);
    }

    /** As the user sets it. */
    public Limit withValue(double set) {
        return new Limit(rule, set, unit, Origin.USER, bound);
    }
}
