package io.evenrung.measure.promotion;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of promotions that came with more pay: base pay after the move above that before it, both annual and at full time. It
 * favours neither track.
 *
 * @param subject the organisation
 * @param share from 0 to 1, counting unknown changes as rises
 * @param tally the counts themselves
 */
public record PayRises(Subject subject, double share, Tally tally) implements ShareMeasure {}
