package io.evenrung.measure.growth;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of matched mentees whose mentor holds the job that they want to grow into. Favours neither track.
 *
 * @param subject the organisation
 * @param share 0 to 1, counting mentees of unknown target, or whose mentor stands on an unknown rung, as well matched
 * @param tally people given a mentor in the window, and those with a mentor who stands on the target rung
 */
public record MentorTargetRole(Subject subject, double share, Tally tally) implements ShareMeasure {}
