package io.evenrung.measure.manager;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Supplied;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** Shares of new managers. Who was made a manager more than once counts once, and as met if it was so every time. */
final class NewManagerShares {

    private final Entries entries;
    private final Shares shares;

    NewManagerShares(Scene scene, Entries entries, Sink sink) {
        this.entries = entries;
        this.shares = new Shares(scene, sink);
    }

    /**
     * Counts new managers.
     *
     * @param counts which of the times that somebody was made a manager are looked at
     * @param meets whether it was as it is to be, for one person at one of these times
     */
    <M extends ShareMeasure> void of(
            Class<M> type,
            Shares.Maker<M> maker,
            Tally.Counter counter,
            Predicate<Entry> counts,
            BiPredicate<String, Entry> meets) {
        entries.byWorker().forEach((worker, all) -> {
            List<Entry> counted = all.stream().filter(counts).toList();
            if (!counted.isEmpty()) {
                counter.add(counted.stream().allMatch(entry -> meets.test(worker, entry)));
            }
        });
        shares.ofPeople(type, Subject.organization(), counter.tally(), maker);
    }

    /** What is known of each new manager. */
    <T> Map<String, List<T>> byWorker(Supplied<T> facts, Function<T, String> worker) {
        InOrder<T> inOrder = new InOrder<>(facts, worker);
        Map<String, List<T>> byWorker = new HashMap<>();
        entries.byWorker().keySet().forEach(id -> byWorker.put(id, inOrder.of(id)));
        return byWorker;
    }

    /** How new managers are called who were so for some time. */
    static String longerThan(int days) {
        return "new managers who were so for more than " + days + " days";
    }
}
