package io.evenrung.measure.ladder;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.TrackKind;
import java.util.List;

/**
 * How many rungs stand one rank above a rung that is not the top of its ladder, in the same job family and track.
 *
 * @param subject the rung
 * @param kind what its track is for
 * @param rank its rank
 * @param successors rungs of the next rank
 * @param topRank the highest rank of the ladder
 */
public record Successors(Subject subject, TrackKind kind, int rank, int successors, int topRank) implements Measure {

    @Override
    public Value measured() {
        return new Value.Count(successors);
    }

    /** A branch that ends early favours the other track. */
    @Override
    public Favours favours() {
        if (successors > 0 || kind == TrackKind.OTHER) {
            return Favours.NEITHER;
        }
        return kind == TrackKind.MANAGEMENT ? Favours.INDIVIDUAL_CONTRIBUTORS : Favours.MANAGEMENT;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("rank of the rung", rank),
                Operand.count("top rank of its ladder", topRank),
                Operand.count("rungs of rank " + (rank + 1), successors));
    }
}
