package io.evenrung.testkit.law;

import java.util.List;

/**
 * The laws that every sound rule obeys, or says why not with an annotation: {@code @exempt("mirror: speaks of managers alone")}.
 */
public final class Laws {

    private Laws() {}

    /** Mirror, order, scale, locality, idempotence and monotonicity. */
    public static List<Law> all() {
        return List.of(mirror(), order(), scale(), locality(), idempotence(), monotonicity());
    }

    /** With the two tracks exchanged, a rule finds the same in favour of the other track: parity has two sides. */
    public static Law mirror() {
        return new Mirror();
    }

    /** The order of the facts changes nothing, to the last figure. */
    public static Law order() {
        return new Order();
    }

    /** The unit of money changes no verdict. */
    public static Law scale() {
        return new Scale();
    }

    /** One more job family, with nobody in it, changes no verdict on anything else. */
    public static Law locality() {
        return new Locality();
    }

    /** The same audit gives the same findings. */
    public static Law idempotence() {
        return new Idempotence();
    }

    /** A stricter limit heals nothing: what was violated stays so, and what holds then held before. */
    public static Law monotonicity() {
        return new Monotonicity();
    }
}
