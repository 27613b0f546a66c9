package io.evenrung.testkit;

import io.evenrung.model.Organization;
import io.evenrung.rules.JudgedRule;
import io.evenrung.testkit.jqwik.OrganizationArbitrary;
import io.evenrung.testkit.law.Law;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/** Several rules, to be held against laws. Immutable. */
public final class RulesUnderTest {

    private static final int USUAL_TRIES = 100;
    private static final long USUAL_SEED = 42;

    private final RuleVerifier verifier;
    private final List<JudgedRule> rules;
    private final SortedMap<String, Double> limits;
    private final int tries;
    private final long seed;
    private final List<Organization> chosen;

    private RulesUnderTest(
            RuleVerifier verifier,
            List<JudgedRule> rules,
            SortedMap<String, Double> limits,
            int tries,
            long seed,
            List<Organization> chosen) {
        this.verifier = verifier;
        this.rules = rules;
        this.limits = limits;
        this.tries = tries;
        this.seed = seed;
        this.chosen = chosen;
    }

    RulesUnderTest(RuleVerifier verifier, List<JudgedRule> rules, SortedMap<String, Double> limits) {
        this(verifier, rules, limits, USUAL_TRIES, USUAL_SEED, List.of());
    }

    /**
     * On so many random organisations instead of 100.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public RulesUnderTest tries(int organizations) {
        if (organizations < 0) {
            throw new IllegalArgumentException(organizations + " tries: 0 or more");
        }
        return new RulesUnderTest(verifier, rules, limits, organizations, seed, chosen);
    }

    /** On other random organisations than the usual ones. The same number always gives the same. */
    public RulesUnderTest seed(long number) {
        return new RulesUnderTest(verifier, rules, limits, tries, number, chosen);
    }

    /** On these organisations too, beside those that were given before. */
    public RulesUnderTest over(Collection<Organization> organizations) {
        List<Organization> more = new ArrayList<>(chosen);
        more.addAll(organizations);
        return new RulesUnderTest(verifier, rules, limits, tries, seed, List.copyOf(more));
    }

    /**
     * Every one of the rules obeys every one of the laws, or declares that it need not.
     *
     * @return what was tried, and the exemptions
     * @throws org.opentest4j.AssertionFailedError if a rule breaks a law, with the smallest organisation found on which it does,
     *     or if it is exempt from a law that there is not
     * @throws IllegalStateException if there is no law, or no organisation to hold the rules against it
     */
    public LawReport obeys(Law... laws) {
        return obeys(Arrays.asList(laws));
    }

    /** The same, for the laws of {@link io.evenrung.testkit.law.Laws#all()}. */
    public LawReport obeys(Collection<Law> laws) {
        List<Organization> organizations = new ArrayList<>(chosen);
        organizations.addAll(OrganizationArbitrary.any().sample(tries, seed));
        if (organizations.isEmpty() || laws.isEmpty()) {
            throw new IllegalStateException(
                    laws.size() + " laws on " + organizations.size() + " organisations: that would show nothing");
        }
        return new LawTrials(verifier, rules, List.copyOf(laws), limits, seed).over(organizations);
    }
}
