package io.evenrung.model;

/**
 * How much results weigh in the appraisal of one track.
 *
 * @param track track id
 * @param share of the whole appraisal; 0 to 1
 */
public record ResultsWeight(String track, double share) {

    public ResultsWeight {
        Require.text(track, "track of a weight of results");
        Require.that(share >= 0 && share <= 1, "weight of results is " + share + ": it must be from 0 to 1");
    }
}
