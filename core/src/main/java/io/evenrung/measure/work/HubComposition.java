package io.evenrung.measure.work;

import io.evenrung.measure.Favours;
import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of ICs among the people of an innovation hub.
 *
 * @param subject the hub
 * @param share people at work in it on IC rungs ÷ all at work in it, those of unknown track counted as ICs
 * @param tally the people themselves
 */
public record HubComposition(Subject subject, double share, Tally tally) implements ShareMeasure {

    @Override
    public Favours favours() {
        return tally.unmet() > 0 ? Favours.MANAGEMENT : Favours.NEITHER;
    }
}
