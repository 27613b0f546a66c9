package io.evenrung.measure.voice;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The share of leadership forums whose charter reserves a seat for an IC.
 *
 * @param subject the organisation
 * @param forums forums that are not exempt; 1 or more
 * @param reserving of these, the ones with such a seat
 * @param unknown of these, the ones whose charter is not known
 * @param share the share that reserve a seat, counting the unknown ones as doing so
 */
public record ForumCharters(Subject subject, int forums, int reserving, int unknown, double share) implements Measure {

    static ForumCharters of(int forums, int reserving, int unknown) {
        return new ForumCharters(
                Subject.organization(), forums, reserving, unknown, (double) (reserving + unknown) / forums);
    }

    @Override
    public Value measured() {
        return new Value.Share(share);
    }

    @Override
    public Favours favours() {
        return reserving + unknown < forums ? Favours.MANAGEMENT : Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("forums not exempt", forums),
                Operand.count("of these, charter reserves an IC seat", reserving),
                Operand.count("of these, charter not known", unknown));
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return (double) reserving / forums < limit
                ? Doubt.missing(
                        "the charters of " + unknown + " of " + forums + " forums are not known",
                        new Need("forums.csv", "ic_seats"))
                : null;
    }
}
