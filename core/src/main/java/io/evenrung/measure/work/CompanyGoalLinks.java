package io.evenrung.measure.work;

import io.evenrung.measure.Favours;
import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of senior ICs who own a company goal or work on one. Senior are those on a rung at or above the first management
 * rung of their family.
 *
 * @param subject the organisation
 * @param share linked senior ICs ÷ senior ICs at work, those of whom it is not known counted as linked
 * @param tally the people themselves; those who may be senior count as senior and of unknown goals
 */
public record CompanyGoalLinks(Subject subject, double share, Tally tally) implements ShareMeasure {

    @Override
    public Favours favours() {
        return tally.unmet() > 0 ? Favours.MANAGEMENT : Favours.NEITHER;
    }
}
