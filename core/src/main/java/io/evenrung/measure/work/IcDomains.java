package io.evenrung.measure.work;

import io.evenrung.measure.Favours;
import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of owned specialities whose owner stands on an IC rung.
 *
 * @param subject the organisation
 * @param share domains owned by ICs ÷ domains that somebody owns, those of unknown track counted as owned by ICs
 * @param tally the domains themselves
 */
public record IcDomains(Subject subject, double share, Tally tally) implements ShareMeasure {

    @Override
    public Favours favours() {
        return tally.unmet() > 0 ? Favours.MANAGEMENT : Favours.NEITHER;
    }
}
