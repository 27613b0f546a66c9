package io.evenrung.model;

/**
 * Two rungs of one job family that are declared, or graded, equivalent.
 *
 * @param individualContributor the rung of an IC track
 * @param management the rung of a management track
 * @param basis on what the equivalence rests; {@link Basis#UNSTATED} makes every verdict on the pair conditional
 */
public record LevelPair(LevelId individualContributor, LevelId management, Basis basis) {

    /** What a pairing rests on. */
    public enum Basis {
        /** A formal job evaluation. */
        JOB_EVALUATION,
        /** Both rungs carry the same grade. */
        GRADE,
        /** A table that the organisation has published to its people. */
        PUBLISHED_TABLE,
        /** A market survey that matches the two. */
        MARKET_SURVEY,
        /** Declared without saying why. */
        UNSTATED
    }

    public LevelPair {
        Require.that(
                individualContributor.family().equals(management.family()),
                "pair of " + individualContributor.label() + " and " + management.label()
                        + " goes across job families: only rungs of one family are paired");
        Require.that(
                !individualContributor.equals(management),
                "level " + individualContributor.label() + " is paired with itself");
    }
}
