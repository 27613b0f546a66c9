package io.evenrung.measure.manager;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * Of the managers whose two latest upward reviews are both low, the share for whom something followed: action on the later one,
 * or an improvement plan since. Favours neither track.
 *
 * @param subject the organisation
 * @param share 0 to 1, the unknown ones counted as met
 * @param tally the counts
 */
public record LowReviewAction(Subject subject, double share, Tally tally) implements ShareMeasure {}
