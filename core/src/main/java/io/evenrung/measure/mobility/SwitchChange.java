package io.evenrung.measure.mobility;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import org.jspecify.annotations.Nullable;

/** What going back from management to an IC track brought those who did: the median of a change. */
public interface SwitchChange extends Measure {

    /** The median over the changes that are known; below 0 where more people lost than won. */
    double median();

    /** The median if every change that is not known were a loss; minus infinity where those are half of all or more. */
    double atLeast();

    /** The median if every change that is not known were a gain; infinite where those are half of all or more. */
    double atMost();

    /** What would let the unknown changes be counted; null where all are known. */
    @Nullable
    Doubt unknown();

    /** Management where going back costs something; ICs where it brings something. */
    @Override
    default Favours favours() {
        return Favours.bySign(-median());
    }

    @Override
    default @Nullable Doubt doubtAt(double limit) {
        return atLeast() < limit ? unknown() : null;
    }
}
