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
 * The share of leadership forums in which somebody on an IC rung sits.
 *
 * @param subject the organisation
 * @param forums forums that are not exempt; 1 or more
 * @param seating of these, the ones with such a member
 * @param unknown of these, the ones of which it is not known for want of members or of members' tracks
 * @param share the share that seat an IC, counting the unknown ones as doing so
 */
public record ForumSeats(Subject subject, int forums, int seating, int unknown, double share) implements Measure {

    static ForumSeats of(int forums, int seating, int unknown) {
        return new ForumSeats(Subject.organization(), forums, seating, unknown, (double) (seating + unknown) / forums);
    }

    @Override
    public Value measured() {
        return new Value.Share(share);
    }

    @Override
    public Favours favours() {
        return seating + unknown < forums ? Favours.MANAGEMENT : Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("forums not exempt", forums),
                Operand.count("of these, with a member on an IC rung", seating),
                Operand.count("of these, members or their tracks not known", unknown));
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return (double) seating / forums < limit
                ? Doubt.missing(
                        "whether an IC sits in " + unknown + " of " + forums + " forums is not known",
                        new Need("forums.csv", "members"),
                        new Need("workers.csv", "job_code"))
                : null;
    }
}
