package io.evenrung.testkit;

import io.evenrung.finding.Rule;
import io.evenrung.model.Organization;
import io.evenrung.rules.JudgedRule;
import io.evenrung.testkit.law.Law;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** One rule, ready to be asked about organisations. Immutable. */
public final class RuleUnderTest {

    private final RuleVerifier verifier;
    private final JudgedRule judged;
    private final SortedMap<String, Double> limits;

    RuleUnderTest(RuleVerifier verifier, JudgedRule judged, SortedMap<String, Double> limits) {
        this.verifier = verifier;
        this.judged = judged;
        this.limits = limits;
    }

    /**
     * With another limit of its own than the default, in the rule's unit.
     *
     * @throws IllegalArgumentException if the rule has no limit, or the value is outside of its range
     */
    public RuleUnderTest withLimit(double value) {
        return withLimit(judged.rule().id(), value);
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
        return new RuleUnderTest(verifier, judged, more);
    }

    /** Asks the rule about an organisation that is built by these words. */
    public Verdicts given(Supplier<Organization> organization) {
        return given(organization.get());
    }

    /** Asks the rule about an organisation. */
    public Verdicts given(Organization organization) {
        Rule rule = judged.rule();
        Trial trial = new Trial(organization, limits);
        return new Verdicts(verifier, rule, trial, verifier.audits().findings(rule.id(), trial));
    }

    /** To be held against laws on these organisations too, and on 100 random ones. */
    public RulesUnderTest over(Organization... organizations) {
        return laws().over(Arrays.asList(organizations));
    }

    /**
     * It obeys these laws, or declares that it need not, on 100 random organisations.
     *
     * @return what was tried, and the exemptions
     * @throws org.opentest4j.AssertionFailedError if it breaks a law, with the smallest organisation found on which it does
     */
    public LawReport obeys(Law... laws) {
        return obeys(Arrays.asList(laws));
    }

    /** The same, for the laws of {@link io.evenrung.testkit.law.Laws#all()}. */
    public LawReport obeys(Collection<Law> laws) {
        return laws().obeys(laws);
    }

    private RulesUnderTest laws() {
        return new RulesUnderTest(verifier, List.of(judged), limits);
    }
}
