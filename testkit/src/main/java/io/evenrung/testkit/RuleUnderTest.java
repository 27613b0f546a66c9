package io.evenrung.testkit;

import io.evenrung.finding.Rule;
import io.evenrung.model.Organization;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** One rule, ready to be asked about organisations. Immutable. */
public final class RuleUnderTest {

    private final RuleVerifier verifier;
    private final Rule rule;
    private final SortedMap<String, Double> limits;

    RuleUnderTest(RuleVerifier verifier, Rule rule, SortedMap<String, Double> limits) {
        this.verifier = verifier;
        this.rule = rule;
        this.limits = limits;
    }

    /**
     * With another limit of its own than the default, in the rule's unit.
     *
     * @throws IllegalArgumentException if the rule has no limit, or the value is outside of its range
     */
    public RuleUnderTest withLimit(double value) {
        return withLimit(rule.id(), value);
    }

    /**
     * With another value of any limit or setting.
     *
     * @throws IllegalArgumentException if nothing is called that, or the value is outside of its range
     */
    public RuleUnderTest withLimit(String id, double value) {
        SortedMap<String, Double> more = new TreeMap<>(limits);
        more.put(id, value);
        verifier.audits().requireKnown(more);
        return new RuleUnderTest(verifier, rule, more);
    }

    /** Asks the rule about an organisation that is built by these words. */
    public Verdicts given(Supplier<Organization> organization) {
        return given(organization.get());
    }

    /** Asks the rule about an organisation. */
    public Verdicts given(Organization organization) {
        Trial trial = new Trial(organization, limits);
        return new Verdicts(verifier, rule, trial, verifier.audits().findings(rule.id(), trial));
    }
}
