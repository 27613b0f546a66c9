package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import io.evenrung.model.Practice;
import io.evenrung.model.Profile;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes two equal tracks unequal in one thing. */
final class Planting {

    private final Plant plant;
    private final Organization organization;
    private final Cast cast;

    private Planting(Plant plant, Organization organization, Cast cast) {
        this.plant = plant;
        this.organization = organization;
        this.cast = cast;
    }

    static Organization of(Plant plant, Organization organization, Cast cast) {
        return new Planting(plant, organization, cast).planted();
    }

    private Organization planted() {
        Practice practice = organization.practice();
        return switch (plant.in()) {
            case PAY -> workers(w -> w.withPay(more(w.pay())));
            case BONUS ->
                workers(w -> profile(w, w.profile().withBonus(more(w.profile().bonus()))));
            case EQUITY ->
                workers(w -> profile(w, w.profile().withEquity(more(w.profile().equity()))));
            case RANGES -> ranges();
            case PROMOTION ->
                practice.moves().isAbsent()
                        ? organization
                        : organization.withPractice(practice.withMoves(fewer(
                                practice.moves(),
                                m -> m.from() != null
                                        && m.to() != null
                                        && Objects.equals(m.from().track(), m.to().track())
                                        && isOther(m.worker()))));
            case RECOGNITION ->
                practice.recognitions().isAbsent()
                        ? organization
                        : organization.withPractice(
                                practice.withRecognitions(fewer(practice.recognitions(), r -> isOther(r.recipient()))));
        };
    }

    private @Nullable Money more(@Nullable Money amount) {
        return amount == null
                ? null
                : Money.of(amount.amount().multiply(BigDecimal.valueOf(1 + plant.of())), amount.currency());
    }

    private static Worker profile(Worker worker, Profile profile) {
        return worker.withProfile(profile);
    }

    private Organization workers(UnaryOperator<Worker> change) {
        Practice practice = organization.practice();
        return organization.withPractice(practice.withWorkers(Supplied.of(practice.workers().stream()
                .map(w -> cast.member(w.id()).isOn(plant.favoured()) ? change.apply(w) : w)
                .toList())));
    }

    private boolean isOther(String worker) {
        TrackKind kind = cast.member(worker).kind();
        return kind != plant.favoured() && kind != TrackKind.OTHER;
    }

    private Organization ranges() {
        JobArchitecture a = organization.architecture();
        List<Level> levels = a.levels().stream()
                .map(l -> a.kindOf(l.id()).filter(k -> k == plant.favoured()).isPresent() ? raised(l) : l)
                .toList();
        return organization.withArchitecture(new JobArchitecture(
                a.tracks(), a.families(), Supplied.of(levels), a.pairs(), a.pairByGrade(), a.grades()));
    }

    private Level raised(Level level) {
        return level.withRanges(level.ranges().stream()
                .map(r -> new PayRange(
                        r.payZone(), more(r.minimum()), more(r.midpoint()), more(r.maximum()), r.effective()))
                .toList());
    }

    /** Drops such a share of those that are meant, evenly; at least one if there is any. */
    private <T> Supplied<T> fewer(Supplied<T> facts, Predicate<T> meant) {
        long all = facts.stream().filter(meant).count();
        long dropped = all == 0 ? 0 : Math.max(1, Math.round(all * plant.of()));
        List<T> kept = new ArrayList<>();
        long met = 0;
        for (T fact : facts) {
            boolean isDropped = false;
            if (meant.test(fact)) {
                isDropped = (met + 1) * dropped / all > met * dropped / all;
                met++;
            }
            if (!isDropped) {
                kept.add(fact);
            }
        }
        return Supplied.of(kept);
    }
}
