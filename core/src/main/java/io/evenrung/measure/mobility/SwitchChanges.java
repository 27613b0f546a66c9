package io.evenrung.measure.mobility;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.SmallCell;
import io.evenrung.measure.statistics.MedianChange;
import io.evenrung.model.Review;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Measures whether going back from management costs pay or standing. */
public final class SwitchChanges {

    /** The constructor of a measure of changes. */
    @FunctionalInterface
    private interface Maker {
        SwitchChange make(
                Subject subject,
                double median,
                double atLeast,
                double atMost,
                List<Operand> operands,
                @Nullable Doubt unknown);
    }

    private static final Need[] PAY = {new Need("moves.csv", "pay_before"), new Need("moves.csv", "pay_after")};
    private static final Need[] RATING = {new Need("reviews.csv", "kind"), new Need("reviews.csv", "rating")};

    private final Scene scene;
    private final Sink sink;

    private SwitchChanges(Scene scene, Sink sink) {
        this.scene = scene;
        this.sink = sink;
    }

    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        SwitchChanges changes = new SwitchChanges(scene, sink);
        if (!scene.hasTracks()) {
            changes.none(SwitchPayChange.class, scene.noTracks());
            changes.none(SwitchRatingChange.class, scene.noTracks());
        } else if (scene.organization().practice().moves().isAbsent()) {
            changes.none(SwitchPayChange.class, unknownSwitchers(PAY));
            changes.none(SwitchRatingChange.class, unknownSwitchers(RATING));
        } else {
            List<Switchers.Switch> switches = Switchers.of(scene);
            changes.measure(
                    SwitchPayChange.class,
                    "change of pay",
                    switches,
                    s -> s.move().terms().payChange(),
                    PAY,
                    SwitchPayChange::new);
            changes.ratings(switches);
        }
    }

    private void ratings(List<Switchers.Switch> switches) {
        if (!switches.isEmpty()
                && scene.organization().practice().development().reviews().isAbsent()) {
            none(SwitchRatingChange.class, Doubt.missing("how those who went back were rated is not known", RATING));
            return;
        }
        Map<String, List<Review>> appraisals = appraisals(switches);
        measure(
                SwitchRatingChange.class,
                "change of rating",
                switches,
                s -> ratingChange(s, appraisals.getOrDefault(s.move().worker(), List.of())),
                RATING,
                SwitchRatingChange::new);
    }

    private void measure(
            Class<? extends SwitchChange> type,
            String what,
            List<Switchers.Switch> switches,
            Function<Switchers.Switch, @Nullable Double> changeOf,
            Need[] needs,
            Maker maker) {
        List<Double> known = new ArrayList<>();
        Set<String> people = new HashSet<>();
        Set<String> peopleKnown = new HashSet<>();
        for (Switchers.Switch one : switches) {
            Double change = changeOf.apply(one);
            people.add(one.move().worker());
            if (change != null) {
                known.add(change);
                peopleKnown.add(one.move().worker());
            }
        }
        int unknown = switches.size() - known.size();
        Doubt doubt = unknown == 0
                ? null
                : Doubt.missing(
                        "of " + unknown + " of " + switches.size() + " moves from management to an IC track the " + what
                                + " is not known",
                        needs);
        if (switches.isEmpty()) {
            none(type, Doubt.inapplicable("nobody went from management to an IC track within the window"));
        } else if (people.size() < scene.minimumCell()) {
            none(type, SmallCell.tooFew(scene));
        } else if (peopleKnown.size() < scene.minimumCell() && doubt != null) {
            none(type, doubt);
        } else {
            MedianChange change = MedianChange.of(known, unknown);
            List<Operand> operands = List.of(
                    Operand.count("moves from management to an IC track", switches.size()),
                    Operand.count("of these, " + what + " known", known.size()));
            sink.add(maker.make(
                    Subject.organization(), change.median(), change.atLeast(), change.atMost(), operands, doubt));
        }
    }

    /** The appraisals with a rating of those who went back, in the order of time. */
    private Map<String, List<Review>> appraisals(List<Switchers.Switch> switches) {
        Map<String, List<Review>> appraisals = new HashMap<>();
        switches.forEach(s -> appraisals.put(s.move().worker(), new ArrayList<>()));
        for (Review review : scene.organization().practice().development().reviews()) {
            List<Review> ofWorker = appraisals.get(review.worker());
            if (ofWorker != null && review.kind() == Review.Kind.APPRAISAL && review.rating() != null) {
                ofWorker.add(review);
            }
        }
        return appraisals;
    }

    /** A cycle that ends on the day of the move judges the job left. Of two on one day the lower counts, on either side. */
    private static @Nullable Double ratingChange(Switchers.Switch one, List<Review> appraisals) {
        Review before = null;
        Review after = null;
        for (Review review : appraisals) {
            if (!review.date().isAfter(one.move().effective())) {
                before = before == null || review.date().isAfter(before.date()) ? review : before;
            } else if (after == null && !review.date().isAfter(one.until())) {
                after = review;
            }
        }
        Double first = before == null ? null : before.rating();
        Double next = after == null ? null : after.rating();
        return first == null || next == null ? null : Double.valueOf(next - first);
    }

    private void none(Class<? extends SwitchChange> type, Doubt doubt) {
        sink.add(type, Subject.organization(), doubt);
    }

    private static Doubt unknownSwitchers(Need[] facts) {
        List<Need> needs = new ArrayList<>(List.of(facts));
        needs.add(new Need("moves.csv", "effective_date"));
        needs.add(new Need("moves.csv", "from_job_code"));
        needs.add(new Need("moves.csv", "to_job_code"));
        return Doubt.missing("who went back from management is not known", needs.toArray(Need[]::new));
    }
}
