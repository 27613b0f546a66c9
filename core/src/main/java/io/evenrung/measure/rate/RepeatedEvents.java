package io.evenrung.measure.rate;

import io.evenrung.measure.statistics.MantelHaenszel.Share;
import io.evenrung.measure.statistics.MantelHaenszel.Stratum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The events of people who have more than one, so that leaving out one of them can be tried. */
final class RepeatedEvents {

    private record Event(RungExposure rung, int year) {}

    private final List<List<Event>> people = new ArrayList<>();
    private @Nullable String last;
    private @Nullable Event single;

    /** All that is added of one person comes one after the other. */
    void add(String worker, RungExposure rung, int year) {
        Event event = new Event(rung, year);
        if (!worker.equals(last)) {
            last = worker;
            single = event;
        } else if (single != null) {
            List<Event> both = new ArrayList<>(2);
            both.add(single);
            both.add(event);
            people.add(both);
            single = null;
        } else {
            people.get(people.size() - 1).add(event);
        }
    }

    /** For each person with several events on the rungs that count, where they happened. */
    List<List<Share>> people(
            Predicate<RungExposure> counts, BiFunction<RungExposure, Integer, @Nullable Stratum> place) {
        List<List<Share>> all = new ArrayList<>();
        for (List<Event> person : people) {
            List<Share> shares = new ArrayList<>(person.size());
            for (Event event : person) {
                Stratum stratum = counts.test(event.rung()) ? place.apply(event.rung(), event.year()) : null;
                if (stratum != null) {
                    shares.add(new Share(
                            stratum, event.rung().isIc() ? 1 : 0, event.rung().isIc() ? 0 : 1));
                }
            }
            if (shares.size() > 1) {
                all.add(shares);
            }
        }
        return all;
    }
}
