package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.TrackKind;

/**
 * An inequality that is planted where all else is equal.
 *
 * @param in in what
 * @param of how large, as a share of what the other track has; above 0 and at most 1
 * @param favoured the track that has more
 */
public record Plant(In in, double of, TrackKind favoured) {

    /** In what tracks can be made unequal. */
    public enum In {
        /** Base pay. */
        PAY,
        /** Written pay ranges. */
        RANGES,
        /** Awarded bonuses. */
        BONUS,
        /** Awarded equity. */
        EQUITY,
        /** Promotions. */
        PROMOTION,
        /** Recognitions. */
        RECOGNITION
    }

    /**
     * @throws IllegalArgumentException if the size is none
     */
    public Plant {
        if (!(of > 0 && of <= 1)) {
            throw new IllegalArgumentException(
                    "a disparity of " + of + " cannot be planted: give a share above 0 and up to 1, as 0.12");
        }
        if (favoured == TrackKind.OTHER) {
            throw new IllegalArgumentException("only the IC and the management track are compared: favour one of them");
        }
    }
}
