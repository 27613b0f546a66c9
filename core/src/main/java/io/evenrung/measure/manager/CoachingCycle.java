package io.evenrung.measure.manager;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of people reporting to somebody who had coaching, an appraisal, a plan and feedback, all four, within the cycle. Who
 * was hired within it is left out. Favours neither track.
 *
 * @param subject the organisation
 * @param share 0 to 1, the unknown ones counted as met
 * @param tally the counts
 */
public record CoachingCycle(Subject subject, double share, Tally tally) implements ShareMeasure {}
