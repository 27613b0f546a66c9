package io.evenrung.measure.manager;

import io.evenrung.model.Supplied;
import java.util.List;
import java.util.function.Function;

/**
 * Facts about people that are held in the order of the people's identifiers, taken out person by person in that same order: one
 * pass, and no index of a whole workforce.
 */
final class InOrder<T> {

    private final List<T> facts;
    private final Function<T, String> worker;
    private int next;

    InOrder(Supplied<T> facts, Function<T, String> worker) {
        this.facts = facts.values();
        this.worker = worker;
    }

    /** All facts about one person. Each person is asked for once at most, in the order of the identifiers. */
    List<T> of(String id) {
        while (next < facts.size() && at(next).compareTo(id) < 0) {
            next++;
        }
        int start = next;
        while (next < facts.size() && at(next).equals(id)) {
            next++;
        }
        return facts.subList(start, next);
    }

    private String at(int index) {
        return worker.apply(facts.get(index));
    }
}
