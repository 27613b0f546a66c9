package io.evenrung.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the written promise and the lived fact of one principle go together, each judged by rules of its own.
 *
 * @param principle id of the principle
 * @param written whether it is written as the policy rules ask; null where that is not decided
 * @param lived whether it is lived as the practice rules ask; null where that is not decided
 */
public record PromiseKeeping(
        String principle,
        @Nullable Boolean written,
        @Nullable Boolean lived) {

    /** What becomes of a promise. */
    public enum Standing {
        /** Written and lived. */
        KEPT,
        /** Written and not lived. */
        PAPER_ONLY,
        /** Lived and not written. */
        INFORMAL,
        /** Neither written nor lived. */
        ABSENT,
        /** One side or both are not decided. */
        UNDECIDED
    }

    public Standing standing() {
        if (written == null || lived == null) {
            return Standing.UNDECIDED;
        }
        if (written) {
            return lived ? Standing.KEPT : Standing.PAPER_ONLY;
        }
        return lived ? Standing.INFORMAL : Standing.ABSENT;
    }

    /**
     * Joins the two sides of every principle that has rules of both layers, in the order of their ids. One violation is enough
     * for a side not to be kept; it is kept where something holds and nothing is open.
     *
     * @param findings those of one audit
     */
    public static List<PromiseKeeping> of(List<Finding> findings) {
        Map<String, Map<Layer, List<Outcome>>> sides = new TreeMap<>();
        for (Finding finding : findings) {
            sides.computeIfAbsent(finding.rule().principle(), p -> new TreeMap<>())
                    .computeIfAbsent(finding.rule().layer(), l -> new ArrayList<>())
                    .add(finding.outcome());
        }
        List<PromiseKeeping> promises = new ArrayList<>();
        sides.forEach((principle, layers) -> {
            List<Outcome> written = layers.get(Layer.POLICY);
            List<Outcome> lived = layers.get(Layer.PRACTICE);
            if (written != null && lived != null) {
                promises.add(new PromiseKeeping(principle, isKept(written), isKept(lived)));
            }
        });
        return List.copyOf(promises);
    }

    private static @Nullable Boolean isKept(List<Outcome> outcomes) {
        if (outcomes.contains(Outcome.VIOLATED)) {
            return false;
        }
        boolean isOpen = outcomes.contains(Outcome.NOT_EVALUATED) || outcomes.contains(Outcome.INSUFFICIENT_EVIDENCE);
        return !isOpen && outcomes.contains(Outcome.HOLDS) ? true : null;
    }
}
