package io.evenrung.measure.org;

import io.evenrung.measure.rate.Careers;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Exit;
import io.evenrung.model.LevelId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The exits of the window, each on the rung that the person held on the last day. */
final class ExitPlaces implements Careers.Visitor {

    /**
     * One exit. Where somebody's exit of one day is recorded more than once, it is one exit.
     *
     * @param level the rung; null where it is not known
     * @param day the last day on that rung; the day of the exit where the rung is not known
     */
    record Placed(
            String worker,
            LocalDate day,
            @Nullable LevelId level,
            @Nullable Boolean regretted,
            Exit.@Nullable Reason reason) {}

    private final Window window;
    private final Map<String, SortedMap<LocalDate, Placed>> exits = new HashMap<>();
    private final List<String> workers = new ArrayList<>();

    private ExitPlaces(Window window) {
        this.window = window;
    }

    /** In the order of the workers' identifiers, then of time. */
    static List<Placed> of(Scene scene) {
        Window window = Window.of(scene);
        ExitPlaces places = new ExitPlaces(window);
        for (Exit exit : scene.organization().practice().experience().exits()) {
            if (window.contains(exit.date())) {
                places.add(exit);
            }
        }
        Careers.walk(scene.organization().practice(), places);
        List<Placed> all = new ArrayList<>();
        for (String worker : places.workers) {
            all.addAll(places.exits.getOrDefault(worker, new TreeMap<>()).values());
        }
        return all;
    }

    /** Exits are held in the order of workers and days. */
    private void add(Exit exit) {
        Placed placed = new Placed(exit.worker(), exit.date(), null, exit.regretted(), exit.reason());
        exits.computeIfAbsent(exit.worker(), w -> {
                    workers.add(w);
                    return new TreeMap<>();
                })
                .merge(exit.date(), placed, ExitPlaces::one);
    }

    private static Placed one(Placed first, Placed second) {
        Boolean regretted = first.regretted() == null || Boolean.TRUE.equals(second.regretted())
                ? second.regretted()
                : first.regretted();
        return new Placed(
                first.worker(),
                first.day(),
                null,
                regretted,
                first.reason() == null ? second.reason() : first.reason());
    }

    /** A later stay prevails: whoever moved on the day before is no longer on the old rung. */
    @Override
    public void stay(String worker, LevelId level, long from, long until) {
        SortedMap<LocalDate, Placed> own = exits.get(worker);
        if (own == null) {
            return;
        }
        own.replaceAll((date, exit) -> {
            long day = date.toEpochDay();
            // a record of moves may end the stay on the last day itself
            boolean isThere =
                    from <= day && day <= until && until - 1 >= window.before().toEpochDay() + 1;
            return isThere
                    ? new Placed(
                            worker,
                            LocalDate.ofEpochDay(Math.min(day, until - 1)),
                            level,
                            exit.regretted(),
                            exit.reason())
                    : exit;
        });
    }

    @Override
    public void move(String worker, LevelId from, LevelId to, LocalDate day) {
        // a move within the organisation is no exit
    }
}
