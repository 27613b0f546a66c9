package io.evenrung.rules.internal;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what was probably meant by a name that does not exist. */
public final class Spelling {

    /** Nothing longer is a misspelt name. */
    private static final int LONGEST = 200;

    private Spelling() {}

    /**
     * The candidate that takes the fewest slips of the pen: letters left out, added, exchanged or swapped with their
     * neighbour (optimal string alignment distance), upper and lower case being the same. At most a third of the letters
     * may be wrong. Of equally near ones the alphabetically first.
     */
    public static @Nullable String closest(String written, Collection<String> candidates) {
        if (written.length() > LONGEST) {
            return null;
        }
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        String best = null;
        int least = Math.max(1, wanted.length() / 3) + 1;
        for (String candidate : candidates) {
            String folded = candidate.toLowerCase(Locale.ROOT);
            if (Math.abs(folded.length() - wanted.length()) > least) {
                continue;
            }
            int distance = distance(wanted, folded);
            if (distance < least || (distance == least && best != null && candidate.compareTo(best) < 0)) {
                best = candidate;
                least = distance;
            }
        }
        return best;
    }

    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int steps = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(steps, beforeLast[j - 2] + 1) : steps;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
