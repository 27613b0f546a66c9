package io.evenrung.measure.ladder;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * Which of the two tracks a job family or a team goes without.
 *
 * @param subject the family or team
 * @param missingTracks 0, 1 or 2 of the two tracks; for a team, which is known by its waiver alone, at least 1
 * @param waived whether a dated waiver exempts it on the as-of date
 * @param favours the only track there is
 * @param operands rungs per track, and the waiver
 */
public record DualPath(Subject subject, int missingTracks, boolean waived, Favours favours, List<Operand> operands)
        implements Measure {

    public DualPath {
        operands = List.copyOf(operands);
    }

    @Override
    public Value measured() {
        return new Value.Count(missingTracks);
    }
}
