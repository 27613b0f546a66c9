package io.evenrung.measure;

import java.util.List;

/**
 * Why a measure cannot be judged. Missing facts and thin facts are different things, and neither is ever a pass.
 *
 * @param kind which of the two it is, or that there is nothing to judge
 * @param reason in a sentence, holding no personal data and no figure of a small cell
 * @param needs what would settle it; empty if nothing that can be supplied would
 */
public record Doubt(Kind kind, String reason, List<Need> needs) {

    /** Kinds of doubt. */
    public enum Kind {
        /** A needed fact was not supplied. */
        MISSING,
        /** The facts are there and too few to decide. */
        THIN,
        /** There is nothing here of what the rule speaks of. */
        INAPPLICABLE
    }

    public Doubt {
        needs = needs.stream().distinct().sorted().toList();
    }

    public static Doubt missing(String reason, Need... needs) {
        return new Doubt(Kind.MISSING, reason, List.of(needs));
    }

    public static Doubt thin(String reason) {
        return new Doubt(Kind.THIN, reason, List.of());
    }

    public static Doubt inapplicable(String reason) {
        return new Doubt(Kind.INAPPLICABLE, reason, List.of());
    }
}
