package io.evenrung.measure.org;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of senior ICs who are freelance. Favours neither track: it says nothing of managers.
 *
 * @param subject the organisation
 * @param share 0 to 1, counting people of unknown employment as employees
 * @param tally people at work on IC rungs at or above the first management rung of their family, and the freelance ones
 */
public record FreelanceShare(Subject subject, double share, Tally tally) implements ShareMeasure {}
