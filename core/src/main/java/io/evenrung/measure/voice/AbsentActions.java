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
 * The share of actions that leadership forums give to people who are not in the room.
 *
 * @param subject the organisation
 * @param actions actions recorded by forums that are not exempt; 1 or more
 * @param toAbsent of these, given to the absent
 * @param unknown of these, given to nobody knows whom
 * @param unrecorded forums of which it is not known whether they gave any
 * @param share the share given to the absent, counting the unknown ones as given to those present
 * @param conditions forums that record no actions
 */
public record AbsentActions(
        Subject subject,
        long actions,
        long toAbsent,
        long unknown,
        int unrecorded,
        double share,
        List<String> conditions)
        implements Measure {

    public AbsentActions {
        conditions = List.copyOf(conditions);
    }

    static AbsentActions of(long actions, long toAbsent, long unknown, int unrecorded, List<String> conditions) {
        return new AbsentActions(
                Subject.organization(),
                actions,
                toAbsent,
                unknown,
                unrecorded,
                (double) toAbsent / actions,
                conditions);
    }

    @Override
    public Value measured() {
        return new Value.Share(share);
    }

    /** Neither: on which track the absent are is not recorded. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("actions recorded", actions),
                Operand.count("of these, given to the absent", toAbsent),
                Operand.count("of these, not known to whom", unknown));
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        if (unrecorded > 0) {
            return Doubt.missing(
                    "forums of which it is not known how many actions they gave: " + unrecorded,
                    new Need("forums.csv", "actions"));
        }
        return (double) (toAbsent + unknown) / actions > limit
                ? Doubt.missing(
                        "of " + unknown + " of " + actions + " actions it is not recorded to whom they were given",
                        new Need("forums.csv", "actions_to_absent"))
                : null;
    }
}
