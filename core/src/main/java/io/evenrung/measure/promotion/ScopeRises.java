package io.evenrung.measure.promotion;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of promotions that came with a wider scope of work. It favours neither track.
 *
 * @param subject the organisation
 * @param share from 0 to 1, counting unknown scopes as wider
 * @param tally the counts themselves
 */
public record ScopeRises(Subject subject, double share, Tally tally) implements ShareMeasure {}
