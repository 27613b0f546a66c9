package io.evenrung.measure;

import java.util.List;

/**
 * Events of which it is not known to which track they belong.
 *
 * @param events how many; 0 or more
 * @param needs what would tell
 */
public record Unplaced(long events, List<Need> needs) {

    public Unplaced {
        needs = List.copyOf(needs);
    }

    public static Unplaced none() {
        return new Unplaced(0, List.of());
    }
}
