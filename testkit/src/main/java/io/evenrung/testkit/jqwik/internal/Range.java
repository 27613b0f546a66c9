package io.evenrung.testkit.jqwik.internal;

import net.jqwik.api.Arbitrary;

/**
 * How many of something there may be.
 *
 * @param min at least; 0 or more
 * @param max at most; no less than {@code min}
 */
public record Range(int min, int max) {

    /**
     * @throws IllegalArgumentException if there is no such number
     */
    public Range {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException(
                    "from " + min + " to " + max + ": the least must be 0 or more, and the most no less");
        }
    }

    Arbitrary<Integer> within() {
        return Draws.between(min, max);
    }
}
