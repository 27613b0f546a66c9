package io.evenrung.measure.manager;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of new managers who were given feedback, or a check-in, soon after they became managers. Those whose time is not up
 * yet, or who were managers for less than that, are left out. Favours neither track.
 *
 * @param subject the organisation
 * @param share 0 to 1, the unknown ones counted as met
 * @param tally the counts
 */
public record EarlyFeedback(Subject subject, double share, Tally tally) implements ShareMeasure {}
