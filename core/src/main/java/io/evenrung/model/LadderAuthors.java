package io.evenrung.model;

/**
 * Who wrote and approved the ladder.
 *
 * @param people authors and approvers
 * @param individualContributors of these, the ones on an IC track
 */
public record LadderAuthors(int people, int individualContributors) {

    public LadderAuthors {
        Require.notNegative(people, "authors of the ladder");
        Require.that(
                individualContributors >= 0 && individualContributors <= people,
                "of " + people + " authors of the ladder, " + individualContributors + " are ICs");
    }
}
