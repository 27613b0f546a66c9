package io.evenrung.testkit.mutation;

import java.util.List;

/**
 * The mutants of one rule.
 *
 * @param rule its id
 * @param mutants in the order of the rule's condition
 * @param spared changes that were not tried
 * @param coverage what tests have seen of it
 */
public record RuleMutations(String rule, List<TriedMutant> mutants, List<Spared> spared, RuleCoverage coverage) {

    public RuleMutations {
        mutants = List.copyOf(mutants);
        spared = List.copyOf(spared);
    }

    /** How many of its mutants some test notices. */
    public int noticed() {
        return (int) mutants.stream().filter(TriedMutant::isNoticed).count();
    }

    /** The mutants that no test notices. */
    public List<TriedMutant> survivors() {
        return mutants.stream().filter(mutant -> !mutant.isNoticed()).toList();
    }
}
