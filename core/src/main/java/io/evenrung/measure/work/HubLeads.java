package io.evenrung.measure.work;

import io.evenrung.measure.Favours;
import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of innovation hubs that somebody on an IC rung leads.
 *
 * @param subject the organisation
 * @param share hubs led by an IC ÷ hubs, those of which it is not known counted as such
 * @param tally the hubs themselves; units that may be hubs count as hubs of unknown lead
 */
public record HubLeads(Subject subject, double share, Tally tally) implements ShareMeasure {

    @Override
    public Favours favours() {
        return tally.unmet() > 0 ? Favours.MANAGEMENT : Favours.NEITHER;
    }
}
