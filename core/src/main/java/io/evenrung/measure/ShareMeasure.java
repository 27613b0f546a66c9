package io.evenrung.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure that is a share of people or things. */
public interface ShareMeasure extends Measure {

    /** The counts themselves. */
    Tally tally();

    /** The share that rules hold against their limit: {@link Tally#best()}. */
    double share();

    @Override
    default Value measured() {
        return new Value.Share(share());
    }

    /** Neither, unless the measure knows better. */
    @Override
    default Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    default List<Operand> operands() {
        return tally().operands();
    }

    @Override
    default @Nullable Doubt doubtAt(double limit) {
        return tally().doubtAt(limit);
    }
}
