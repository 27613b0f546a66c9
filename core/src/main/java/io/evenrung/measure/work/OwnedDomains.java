package io.evenrung.measure.work;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of specialities that somebody at work owns.
 *
 * @param subject the organisation
 * @param share owned domains ÷ domains, those whose owner the workers do not list counted as owned
 * @param tally the domains themselves
 */
public record OwnedDomains(Subject subject, double share, Tally tally) implements ShareMeasure {}
