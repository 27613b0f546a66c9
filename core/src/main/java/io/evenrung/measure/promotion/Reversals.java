package io.evenrung.measure.promotion;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of promotions to manager that did not last: followed, within
 * {@link io.evenrung.measure.Setting#REVERSAL_MONTHS}, by a move off the management track, a formal improvement plan or the
 * person's leaving for whatever reason. It favours neither track.
 *
 * @param subject the organisation
 * @param share from 0 to 1, counting promotions of which that is not known as lasting
 * @param tally the counts themselves
 */
public record Reversals(Subject subject, double share, Tally tally) implements ShareMeasure {}
