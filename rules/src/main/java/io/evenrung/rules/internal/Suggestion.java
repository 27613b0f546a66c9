package io.evenrung.rules.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** "Did you mean…?" */
public final class Suggestion {

    private Suggestion() {}

    /** The known name nearest to what was written, if one is near enough to be meant. */
    public static Optional<String> of(String written, Collection<String> known) {
        int tolerance = Math.max(2, written.length() / 4);
        return known.stream()
                .filter(name -> distance(written, name) <= tolerance)
                .min(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's edit distance. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
