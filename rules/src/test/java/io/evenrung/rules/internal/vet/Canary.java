package io.evenrung.rules.internal.vet;

import java.util.concurrent.atomic.AtomicInteger;

/** What the escapes try to reach: it counts how often they have. Public, as what a rule would call must be. */
public final class Canary {

    private static final AtomicInteger SONGS = new AtomicInteger();

    /** An object of it can be made by whoever can write {@code new}. */
    public Canary() {
        sing();
    }

    public static boolean sing() {
        SONGS.incrementAndGet();
        return true;
    }

    /** For places that want a number. */
    public static int count() {
        return SONGS.incrementAndGet();
    }

    static int songs() {
        return SONGS.get();
    }
}
