package io.evenrung.measure.growth;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of people asking for a mentor in the window who found one. Favours neither track.
 *
 * @param subject the organisation
 * @param share 0 to 1
 * @param tally people who asked, and those who were given a mentor other than themselves
 */
public record MentorMatch(Subject subject, double share, Tally tally) implements ShareMeasure {}
