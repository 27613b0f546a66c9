package io.evenrung.measure.promotion;

import io.evenrung.measure.Need;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Exit;
import io.evenrung.model.Move;
import io.evenrung.model.Practice;
import io.evenrung.model.Review;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of people who were made managers, as far as the facts tell. */
final class Aftermath {

    private final Scene scene;
    private final boolean plansAreKnown;
    private final boolean exitsAreKnown;
    private final Set<String> listed = new HashSet<>();
    /** Days on which each of them left, or an improvement plan began. */
    private final Map<String, List<LocalDate>> ends = new HashMap<>();

    private final Map<String, List<Move>> later = new HashMap<>();

    Aftermath(Scene scene, List<Move> promotions) {
        this.scene = scene;
        Practice practice = scene.organization().practice();
        this.plansAreKnown = practice.development().reviews().isPresent();
        this.exitsAreKnown = practice.experience().exits().isPresent();
        promotions.forEach(move -> later.put(move.worker(), new ArrayList<>()));
        for (Move move : practice.moves()) {
            List<Move> own = later.get(move.worker());
            if (own != null) {
                own.add(move);
            }
        }
        for (Review review : practice.development().reviews()) {
            if (review.kind() == Review.Kind.IMPROVEMENT_PLAN) {
                end(review.worker(), review.date());
            }
        }
        for (Exit exit : practice.experience().exits()) {
            end(exit.worker(), exit.date());
        }
        for (Worker worker : practice.workers()) {
            if (later.containsKey(worker.id())) {
                listed.add(worker.id());
                end(worker.id(), worker.left());
            }
        }
    }

    /** The facts that would tell what became of those of whom it is not known. */
    Need[] needs() {
        List<Need> needs = new ArrayList<>();
        if (!plansAreKnown) {
            needs.add(new Need("reviews.csv", "kind"));
        }
        if (!exitsAreKnown) {
            needs.add(new Need("exits.csv", "worker_id"));
        }
        // where both are known, nothing but a rung of no known track leaves anything open
        return needs.isEmpty() ? new Need[] {new Need("levels.csv", "track")} : needs.toArray(Need[]::new);
    }

    private void end(String worker, @Nullable LocalDate day) {
        if (day != null && later.containsKey(worker)) {
            ends.computeIfAbsent(worker, w -> new ArrayList<>()).add(day);
        }
    }

    /** Whether a promotion was undone within so many months, the last day included; null where that is not known. */
    @Nullable
    Boolean isReversed(Move promotion, int months) {
        LocalDate start = promotion.effective();
        LocalDate last = start.plusMonths(months);
        boolean isEnded = ends.getOrDefault(promotion.worker(), List.of()).stream()
                .anyMatch(day -> !day.isBefore(start) && !day.isAfter(last));
        boolean isUnknown = !plansAreKnown || (!exitsAreKnown && !listed.contains(promotion.worker()));
        for (Move move : later.getOrDefault(promotion.worker(), List.of())) {
            boolean isWithin =
                    move.effective().isAfter(start) && !move.effective().isAfter(last);
            // whatever rung a record has somebody come from, to have come off the management track is to have left it
            if (isWithin) {
                TrackKind entered = scene.kind(move.to());
                isEnded |= move.to() == null || (entered != null && entered != TrackKind.MANAGEMENT);
                isUnknown |= move.to() != null && entered == null;
            }
        }
        return isEnded ? Boolean.TRUE : isUnknown ? null : Boolean.FALSE;
    }
}
