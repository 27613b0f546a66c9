package io.evenrung.formats.internal.disclosure;

import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Which figures count people. They are known by the names that measures and facts give them; every name of a count that a
 * measure may give is held against this by a test, so that a new one cannot go unnoticed.
 */
public final class PeopleCounts {

    /** What a count is of. */
    public enum Of {
        /** People on whom the figures of the finding are taken, or on one side of a comparison. */
        A_GROUP,
        /** People who answered a survey. */
        RESPONDENTS,
        /** People who are left aside; the figures are not taken on them. */
        A_REST,
        /** Something else, or some of a group that is counted beside it. */
        NO_GROUP
    }

    private static final Pattern RESPONDENTS = Pattern.compile("respondents|(ICs|managers) who answered");

    private static final Pattern REST =
            Pattern.compile("tops|people cut off .*|hires onto unknown rungs .*|(ICs|managers) left out.*");

    /** One person stands behind each case, move, hire and authorship, too. */
    private static final Pattern GROUP =
            Pattern.compile("(ICs|managers|senior ICs|new managers|people|freelancers|members"
                    + "|cases|authors and approvers|promotions to manager|moves from IC to management|moves to a higher IC rung"
                    + "|moves from management to an IC track|hires onto the lowest IC rungs)\\b.*");

    private PeopleCounts() {}

    /** What the count of that name is of. */
    public static Of of(String name) {
        if (RESPONDENTS.matcher(name).matches()) {
            return Of.RESPONDENTS;
        }
        if (REST.matcher(name).matches()) {
            return Of.A_REST;
        }
        return GROUP.matcher(name).matches() ? Of.A_GROUP : Of.NO_GROUP;
    }

    /** How many people a figure counts as one group; empty for every other figure. */
    static OptionalLong group(Operand operand) {
        Of of = of(operand.name());
        return operand.value() instanceof Value.Count count && (of == Of.A_GROUP || of == Of.RESPONDENTS)
                ? OptionalLong.of(count.count())
                : OptionalLong.empty();
    }

    /** Whether a figure counts somebody, but fewer than may be counted. Nobody at all is no cell. */
    static boolean isSmall(Operand operand, LeastCell least) {
        Of of = of(operand.name());
        if (of == Of.NO_GROUP || !(operand.value() instanceof Value.Count count)) {
            return false;
        }
        return isSmall(count.count(), operand.name(), least);
    }

    /** The same of a number that would be counted under that name. */
    static boolean isSmall(long count, String name, LeastCell least) {
        return count > 0 && count < least(name, least);
    }

    private static int least(String name, LeastCell least) {
        return of(name) == Of.RESPONDENTS ? least.respondents() : least.people();
    }

    /** The counts of groups among some figures. */
    static List<Operand> groups(List<Operand> operands) {
        return operands.stream().filter(o -> group(o).isPresent()).toList();
    }

    /** What is said of a small count of that name, as {@code fewer than 5}. */
    static String fewer(String name, LeastCell least) {
        return "fewer than " + least(name, least);
    }
}
