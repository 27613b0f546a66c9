package io.evenrung.testkit.jqwik;

import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import io.evenrung.model.Profile;
import io.evenrung.model.Profile.Employment;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Who works there, for how much, under whom and since when. */
final class PeopleKnobs {

    private static final TrackKind IC = TrackKind.INDIVIDUAL_CONTRIBUTOR;
    private static final TrackKind MANAGER = TrackKind.MANAGEMENT;

    private PeopleKnobs() {}

    static List<Knob> all() {
        return List.of(
                Knob.of("pay of managers", 1, 2, (o, x) -> of(o, MANAGER, w -> w.withPay(Knobs.times(w.pay(), x)))),
                Knob.of(
                        "bonus of managers",
                        1,
                        4,
                        (o, x) -> profiles(o, MANAGER, p -> p.withBonus(Knobs.times(p.bonus(), x)))),
                Knob.of(
                        "equity of managers",
                        1,
                        4,
                        (o, x) -> profiles(o, MANAGER, p -> p.withEquity(Knobs.times(p.equity(), x)))),
                Knob.whole("ICs at work", 0, 40, (o, x) -> atWork(o, IC, (int) x)),
                Knob.whole("managers at work", 0, 40, (o, x) -> atWork(o, MANAGER, (int) x)),
                Knob.whole("reports of one manager", 0, 40, PeopleKnobs::reports),
                Knob.whole("people in one reporting line", 2, 40, PeopleKnobs::line),
                Knob.whole(
                        "months of ICs on their level",
                        0,
                        240,
                        (o, x) -> of(o, IC, w -> w.withLevelSince(o.asOf().minusMonths((long) x)))),
                Knob.whole(
                        "months of managers on their level",
                        0,
                        240,
                        (o, x) -> of(o, MANAGER, w -> w.withLevelSince(o.asOf().minusMonths((long) x)))),
                Knob.whole(
                        "months since all were hired",
                        0,
                        240,
                        (o, x) -> people(
                                o,
                                (w, i) ->
                                        w.left() == null ? w.withHired(o.asOf().minusMonths((long) x)) : w)),
                Knob.whole(
                        "months since the last raise of ICs",
                        0,
                        120,
                        (o, x) -> profiles(o, IC, p -> p.withLastRaise(o.asOf().minusMonths((long) x)))),
                Knob.whole(
                        "months since managers last had a hand in the craft",
                        0,
                        60,
                        (o, x) -> profiles(
                                o,
                                MANAGER,
                                p -> p.withLeadKind(Profile.LeadKind.CRAFT_LEAD)
                                        .withLastHandsOn(o.asOf().minusMonths((long) x)))),
                Knob.whole(
                        "people who make something of the craft",
                        0,
                        40,
                        (o, x) -> people(
                                o,
                                (w, i) -> w.withProfile(w.profile()
                                        .withLastHandsOn(
                                                i < x ? o.asOf() : o.asOf().minusYears(3))))),
                Knob.whole(
                        "people with one-to-ones",
                        0,
                        40,
                        (o, x) -> people(o, (w, i) -> w.withProfile(w.profile().withOneToOnes(i < x ? 24 : 0)))),
                Knob.whole(
                        "people who are freelance",
                        0,
                        40,
                        (o, x) -> people(
                                o,
                                (w, i) -> w.withProfile(w.profile()
                                        .withEmployment(i < x ? Employment.FREELANCE : Employment.EMPLOYEE)))),
                Knob.whole(
                        "managers of one origin",
                        0,
                        40,
                        (o, x) -> numbered(
                                o,
                                MANAGER,
                                (w, i) -> w.withProfile(
                                        w.profile().withPriorFunction(i < x ? "Origin" : "Other origin " + i)))));
    }

    private static Organization people(Organization o, BiFunction<Worker, Integer, Worker> change) {
        List<Worker> workers = new ArrayList<>();
        for (Worker worker : o.practice().workers()) {
            workers.add(change.apply(worker, workers.size()));
        }
        return with(o, workers);
    }

    private static Organization with(Organization o, List<Worker> workers) {
        return o.practice().workers().isAbsent()
                ? o
                : o.withPractice(o.practice().withWorkers(Supplied.of(workers)));
    }

    private static Organization numbered(Organization o, TrackKind kind, BiFunction<Worker, Integer, Worker> change) {
        List<Worker> workers = new ArrayList<>();
        int met = 0;
        for (Worker worker : o.practice().workers()) {
            boolean isMeant = worker.isAtWorkOn(o.asOf()) && kind(o, worker.level()) == kind;
            workers.add(isMeant ? change.apply(worker, met++) : worker);
        }
        return with(o, workers);
    }

    static @Nullable TrackKind kind(Organization o, @Nullable LevelId level) {
        return level == null ? null : o.architecture().kindOf(level).orElse(null);
    }

    private static Organization of(Organization o, TrackKind kind, UnaryOperator<Worker> change) {
        return numbered(o, kind, (w, i) -> change.apply(w));
    }

    private static Organization profiles(Organization o, TrackKind kind, UnaryOperator<Profile> change) {
        return of(o, kind, w -> w.withProfile(change.apply(w.profile())));
    }

    /** The others left on the day before: what is known of them stays known. */
    private static Organization atWork(Organization o, TrackKind kind, int number) {
        LocalDate left = o.asOf().minusDays(1);
        return numbered(
                o,
                kind,
                (w, i) -> i < number
                        ? w
                        : w.withLeft(left)
                                .withHired(w.hired() == null || w.hired().isAfter(left) ? null : w.hired()));
    }

    private static Organization reports(Organization o, double number) {
        List<Worker> workers = o.practice().workers().values();
        String boss = workers.stream()
                .filter(w -> w.isAtWorkOn(o.asOf()) && kind(o, w.level()) == MANAGER)
                .map(Worker::id)
                .findFirst()
                .orElse(null);
        if (boss == null) {
            return o;
        }
        List<Worker> lined = new ArrayList<>();
        int met = 0;
        for (Worker worker : workers) {
            boolean isReport = !worker.id().equals(boss) && worker.isAtWorkOn(o.asOf()) && met++ < number;
            lined.add(worker.withManager(isReport ? boss : null));
        }
        return with(o, lined);
    }

    private static Organization line(Organization o, double number) {
        List<Worker> lined = new ArrayList<>();
        String above = null;
        int met = 0;
        for (Worker worker : o.practice().workers()) {
            if (worker.isAtWorkOn(o.asOf()) && met++ < number) {
                lined.add(worker.withManager(above));
                above = worker.id();
            } else {
                lined.add(worker.withManager(null));
            }
        }
        return with(o, lined);
    }
}
