package io.evenrung.measure;

/** Which track a difference favours. */
public enum Favours {
    INDIVIDUAL_CONTRIBUTORS,
    MANAGEMENT,
    NEITHER;

    /** The other track; neither stays neither. */
    public Favours mirrored() {
        return switch (this) {
            case INDIVIDUAL_CONTRIBUTORS -> MANAGEMENT;
            case MANAGEMENT -> INDIVIDUAL_CONTRIBUTORS;
            case NEITHER -> NEITHER;
        };
    }

    /** By the sign of a difference that is positive where managers have more of something good. */
    public static Favours bySign(double managersMinusIcs) {
        return managersMinusIcs > 0 ? MANAGEMENT : managersMinusIcs < 0 ? INDIVIDUAL_CONTRIBUTORS : NEITHER;
    }
}
