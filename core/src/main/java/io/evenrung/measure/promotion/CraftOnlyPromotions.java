package io.evenrung.measure.promotion;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of promotions to manager that were decided without evidence of leading people: on craft, on tenure, or on nothing that
 * was recorded as a ground. It favours neither track.
 *
 * @param subject the organisation
 * @param share from 0 to 1, counting promotions on unknown grounds as decided on such evidence
 * @param tally the counts themselves
 */
public record CraftOnlyPromotions(Subject subject, double share, Tally tally) implements ShareMeasure {}
