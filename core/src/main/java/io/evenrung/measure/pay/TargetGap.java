package io.evenrung.measure.pay;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Value;

/** How far apart the written targets of two paired rungs for one part of variable pay lie. */
public interface TargetGap extends Measure {

    /** Management target ÷ IC target − 1; 0 where neither has one, infinite where the management rung alone has one. */
    double gap();

    /** Higher target ÷ lower target − 1: the same whichever track is the higher; infinite where one rung alone has one. */
    double excess();

    @Override
    default Value measured() {
        return Double.isFinite(gap()) ? new Value.Share(gap()) : new Value.Text("∞");
    }

    @Override
    default Favours favours() {
        return Favours.bySign(gap());
    }
}
