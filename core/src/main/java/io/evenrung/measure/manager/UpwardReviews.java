package io.evenrung.measure.manager;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of managers with reports whose reports reviewed them in the last year. Who has been a manager for less than that is
 * left out. Favours neither track.
 *
 * @param subject the organisation
 * @param share 0 to 1, the unknown ones counted as met
 * @param tally the counts
 */
public record UpwardReviews(Subject subject, double share, Tally tally) implements ShareMeasure {}
