package io.evenrung.testkit.law;

import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Makes an organisation smaller for as long as it still shows what was found: kinds of facts are left away, then their rows, by
 * halves and one by one. Stops after a bounded number of attempts with the smallest found by then.
 */
public final class Shrinker {

    private static final int ATTEMPTS = 400;

    private final Predicate<Organization> shows;
    private Organization smallest;
    private int attempts;

    private Shrinker(Organization first, Predicate<Organization> shows) {
        this.smallest = first;
        this.shows = shows;
    }

    /**
     * The smallest organisation that was found to show the same.
     *
     * @param shows whether an organisation still shows what was found; true of the first one
     */
    public static Organization smallest(Organization first, Predicate<Organization> shows) {
        Shrinker shrinker = new Shrinker(first, shows);
        boolean isSmaller = true;
        while (isSmaller && shrinker.attempts < ATTEMPTS) {
            isSmaller = shrinker.pass();
        }
        return shrinker.smallest;
    }

    private boolean pass() {
        boolean isSmaller = false;
        int kinds = count(smallest);
        for (int kind = 0; kind < kinds; kind++) {
            isSmaller |= isTaken(kind, facts -> Supplied.absent());
        }
        for (int kind = 0; kind < kinds; kind++) {
            for (int size = size(kind); size > 0; size /= 2) {
                for (int from = 0; from < size(kind); ) {
                    if (isTaken(kind, without(from, size))) {
                        isSmaller = true;
                    } else {
                        from += size;
                    }
                }
            }
        }
        return isSmaller;
    }

    private boolean isTaken(int kind, UnaryOperator<Supplied<?>> change) {
        if (attempts >= ATTEMPTS) {
            return false;
        }
        try {
            Organization smaller = changed(smallest, kind, change);
            if (smaller.equals(smallest)) {
                return false;
            }
            attempts++;
            if (shows.test(smaller)) {
                smallest = smaller;
                return true;
            }
            return false;
        } catch (IllegalArgumentException unfit) {
            return false; // other facts refer to what was left away
        }
    }

    private static UnaryOperator<Supplied<?>> without(int from, int size) {
        return facts -> Supplied.of(without(facts.values(), from, size));
    }

    private static <T> List<T> without(List<T> values, int from, int size) {
        return IntStream.range(0, values.size())
                .filter(i -> i < from || i >= from + size)
                .mapToObj(values::get)
                .toList();
    }

    private static Organization changed(Organization organization, int kind, UnaryOperator<Supplied<?>> change) {
        int[] at = {0};
        return Records.eachSupplied(organization, facts -> at[0]++ == kind ? change.apply(facts) : facts);
    }

    private static int count(Organization organization) {
        int[] kinds = {0};
        Records.eachSupplied(organization, facts -> {
            kinds[0]++;
            return facts;
        });
        return kinds[0];
    }

    private int size(int kind) {
        int[] at = {0};
        int[] size = {0};
        Records.eachSupplied(smallest, facts -> {
            size[0] = at[0]++ == kind ? facts.values().size() : size[0];
            return facts;
        });
        return size[0];
    }
}
