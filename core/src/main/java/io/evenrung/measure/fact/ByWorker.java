package io.evenrung.measure.fact;

import java.util.List;
import java.util.function.Function;

/** Joins facts that are held in the order of workers' identifiers to the workers, in one pass over both. */
final class ByWorker<T> {

    private final List<T> all;
    private final Function<T, String> worker;
    private int next;

    ByWorker(List<T> all, Function<T, String> worker) {
        this.all = all;
        this.worker = worker;
    }

    /** The facts of one worker, in their own order; workers are asked for with rising identifiers. */
    List<T> of(String id) {
        while (next < all.size() && worker.apply(all.get(next)).compareTo(id) < 0) {
            next++;
        }
        int end = next;
        while (end < all.size() && worker.apply(all.get(end)).equals(id)) {
            end++;
        }
        return all.subList(next, end);
    }
}
