package io.evenrung.measure.manager;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of people reporting to somebody who have one-to-ones with their manager often enough. Who was hired in the last
 * twelve months is left out. Favours neither track.
 *
 * @param subject the organisation
 * @param share 0 to 1, the unknown ones counted as met
 * @param tally the counts
 */
public record RegularOneToOnes(Subject subject, double share, Tally tally) implements ShareMeasure {}
