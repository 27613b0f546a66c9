package io.evenrung.measure.manager;

import io.evenrung.measure.people.NewManagers;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Practice;
import io.evenrung.model.Profile.LeadKind;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who was made a manager within the window, and when: people, each with every time that it happened to them. */
final class Entries {

    private final Scene scene;
    private final SortedMap<String, List<Entry>> byWorker = new TreeMap<>();
    private final Map<String, Worker> workers = new HashMap<>();

    private Entries(Scene scene) {
        this.scene = scene;
        SortedMap<String, List<Move>> made = new TreeMap<>();
        for (Move move : NewManagers.in(scene, Window.of(scene))) {
            made.computeIfAbsent(move.worker(), w -> new ArrayList<>()).add(move);
        }
        Practice practice = scene.organization().practice();
        keep(practice, made.keySet());
        InOrder<Move> moves = new InOrder<>(practice.moves(), Move::worker);
        made.forEach((worker, own) -> {
            List<Move> all = moves.of(worker);
            byWorker.put(
                    worker,
                    own.stream()
                            .map(move -> new Entry(move.effective(), end(worker, move, all), move.terms()))
                            .toList());
        });
    }

    static Entries of(Scene scene) {
        return new Entries(scene);
    }

    /** The people made managers, by their identifiers, each with one entry or more in the order of time. */
    SortedMap<String, List<Entry>> byWorker() {
        return byWorker;
    }

    /** What kind of manager somebody is; null where that is not known. */
    @Nullable
    LeadKind leadKind(String id) {
        Worker worker = workers.get(id);
        return worker == null ? null : worker.profile().leadKind();
    }

    private void keep(Practice practice, Set<String> ids) {
        for (Worker worker : practice.workers()) {
            if (ids.contains(worker.id())) {
                workers.put(worker.id(), worker);
            }
        }
    }

    private @Nullable LocalDate end(String worker, Move entry, List<Move> all) {
        LocalDate end = all.stream()
                .filter(move -> move.effective().isAfter(entry.effective()) && leavesManagement(move.to()))
                .map(Move::effective)
                .findFirst()
                .orElse(null);
        Worker known = workers.get(worker);
        LocalDate left = known == null ? null : known.left();
        LocalDate gone = left == null ? null : left.plusDays(1);
        return end == null || (gone != null && gone.isBefore(end)) ? gone : end;
    }

    private boolean leavesManagement(@Nullable LevelId to) {
        TrackKind kind = scene.kind(to);
        return to == null || (kind != null && kind != TrackKind.MANAGEMENT);
    }
}
