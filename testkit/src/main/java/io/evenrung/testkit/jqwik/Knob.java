package io.evenrung.testkit.jqwik;

import io.evenrung.model.Organization;
import java.util.Objects;

/**
 * Something in an organisation that can be turned, and that carries a rule across its limit.
 *
 * <pre>{@code
 * Knob width = Knob.of("width of the ranges", 0, 1.5, (organization, width) -> …);
 * Knob team = Knob.whole("people in the team", 0, 40, (organization, people) -> …);
 * }</pre>
 *
 * @param name for people to read
 * @param least the least position
 * @param most the greatest
 * @param isWhole whether it has whole positions alone
 * @param turn the organisation with the knob at a position; the figure that the rule looks at rises with the position or falls
 *     with it, and never both
 */
public record Knob(String name, double least, double most, boolean isWhole, Turn turn) {

    /** What a position of a knob makes of an organisation. */
    @FunctionalInterface
    public interface Turn {

        Organization at(Organization organization, double position);
    }

    /**
     * @throws IllegalArgumentException if the name is empty or the greatest position is not above the least
     */
    public Knob {
        Objects.requireNonNull(turn, "turn");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a knob has no name: say in a few words what it turns");
        }
        if (!(most > least && Double.isFinite(most - least))) {
            throw new IllegalArgumentException(
                    "knob '" + name + "' goes from " + least + " to " + most + ": the second must be above the first");
        }
    }

    /** One with any position between two. */
    public static Knob of(String name, double least, double most, Turn turn) {
        return new Knob(name, least, most, false, turn);
    }

    /** One with whole positions. */
    public static Knob whole(String name, int least, int most, Turn turn) {
        return new Knob(name, least, most, true, turn);
    }

    /** The position halfway between two; one of them if there is none between. */
    double between(double low, double high) {
        double middle = low + (high - low) / 2;
        return isWhole ? Math.floor(middle) : middle;
    }

    /** From the least to the greatest, at equal distances, so many or fewer. */
    double[] positions(int number) {
        int steps = isWhole ? (int) Math.min(number - 1, most - least) : number - 1;
        double[] positions = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            double at = least + (most - least) * i / steps;
            positions[i] = isWhole ? Math.round(at) : at;
        }
        return positions;
    }
}
