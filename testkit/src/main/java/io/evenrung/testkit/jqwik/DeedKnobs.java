package io.evenrung.testkit.jqwik;

import io.evenrung.model.Contribution;
import io.evenrung.model.Decision;
import io.evenrung.model.Development;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.Domain;
import io.evenrung.model.Experience;
import io.evenrung.model.Forum;
import io.evenrung.model.LevelId;
import io.evenrung.model.Mentoring;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Project;
import io.evenrung.model.Review;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people do and what is done for them: so many of the rows of a table, or of its yes and no. */
final class DeedKnobs {

    private static final int MANY = 60;

    private DeedKnobs() {}

    static List<Knob> all() {
        List<Knob> all = new ArrayList<>(List.of(
                Knob.of(
                        "change of pay on a change of track",
                        -0.5,
                        0.5,
                        (o, x) -> moves(
                                o, (m, i) -> isOver(m) ? m.withTerms(m.terms().withPayChange(x)) : m)),
                whole(
                        "promotions with more pay",
                        (o, x) -> moves(o, (m, i) -> m.withTerms(m.terms().withPayChange(i < x ? 0.05 : 0.0)))),
                whole(
                        "promotions with wider scope",
                        (o, x) -> moves(
                                o,
                                (m, i) -> m.withTerms(
                                        m.terms().withScope(i < x ? MoveTerms.Scope.WIDER : MoveTerms.Scope.SAME)))),
                Knob.of(
                        "time left on the duties before",
                        0,
                        1,
                        (o, x) -> moves(o, (m, i) -> m.withTerms(m.terms().withPriorDutyShare(x)))),
                whole(
                        "projects whose lead is named",
                        (o, x) -> projects(
                                o,
                                (p, i) -> new Project(
                                        p.id(), p.name(), true, p.lead(), i < x, p.manager(), p.started()))),
                whole(
                        "projects that an IC manages",
                        (o, x) -> projects(
                                o,
                                (p, i) -> new Project(
                                        p.id(),
                                        p.name(),
                                        p.highProfile(),
                                        p.lead(),
                                        p.leadNamed(),
                                        somebody(o, i < x),
                                        p.started()))),
                whole(
                        "contributions whose makers are named",
                        (o, x) -> practice(
                                o,
                                p -> p.withContributions(each(
                                        p.contributions(),
                                        (c, i) -> new Contribution(
                                                c.id(), c.name(), c.contributors(), c.project(), c.date(), i < x))))),
                Knob.whole("forums of ten that seat an IC", 0, 10, DeedKnobs::forums),
                Knob.whole(
                        "actions of twenty that are given to the absent",
                        0,
                        20,
                        (o, x) -> practice(
                                o,
                                p -> p.withForums(Supplied.of(
                                        List.of(new Forum("turned", "Turned", false, 1, List.of(), 20, (int) x)))))),
                Knob.whole("domains of ten that an IC owns", 0, 10, DeedKnobs::domains),
                whole(
                        "decisions that an IC took",
                        (o, x) -> practice(
                                o,
                                p -> p.withDecisions(each(
                                        p.decisions(),
                                        (d, i) -> new Decision(
                                                d.id(),
                                                d.right(),
                                                d.date(),
                                                orElse(somebody(o, i < x), d.decidedBy())))))),
                whole(
                        "plans that both signed",
                        (o, x) -> development(
                                o,
                                d -> d.withRecords(each(
                                        d.records(),
                                        (r, i) -> new DevelopmentRecord(
                                                r.worker(), r.kind(), r.date(), i < x, r.spend())))))));
        all.add(Knob.of("spend on the learning of managers", 1, 4, DeedKnobs::spend));
        all.add(whole(
                "requests that found a mentor",
                (o, x) -> development(
                        o,
                        d -> d.withMentoring(each(
                                d.mentoring(),
                                (m, i) -> new Mentoring(
                                        m.mentee(), m.asked(), m.target(), i < x ? m.mentor() : null))))));
        all.add(whole(
                "reviews that an action followed",
                (o, x) -> development(
                        o,
                        d -> d.withReviews(each(
                                d.reviews(),
                                (r, i) -> new Review(r.worker(), r.date(), r.kind(), r.rating(), r.low(), i < x))))));
        all.add(rows("moves", (p, n) -> p.withMoves(first(p.moves(), n))));
        all.add(rows("projects", (p, n) -> p.withProjects(first(p.projects(), n))));
        all.add(rows("recognitions", (p, n) -> p.withRecognitions(first(p.recognitions(), n))));
        all.add(rows("decisions", (p, n) -> p.withDecisions(first(p.decisions(), n))));
        all.add(ofDevelopment("development records", (d, n) -> d.withRecords(first(d.records(), n))));
        all.add(ofDevelopment("conversations", (d, n) -> d.withConversations(first(d.conversations(), n))));
        all.add(ofDevelopment("reviews", (d, n) -> d.withReviews(first(d.reviews(), n))));
        all.add(ofDevelopment("requests for a mentor", (d, n) -> d.withMentoring(first(d.mentoring(), n))));
        all.add(ofDevelopment("goals", (d, n) -> d.withGoals(first(d.goals(), n))));
        all.add(ofExperience("exits", (e, n) -> e.withExits(first(e.exits(), n))));
        all.add(ofExperience("announcements", (e, n) -> e.withAnnouncements(first(e.announcements(), n))));
        return all;
    }

    private static Knob whole(String name, Knob.Turn turn) {
        return Knob.whole(name, 0, MANY, turn);
    }

    private static Knob rows(String name, BiFunction<Practice, Integer, Practice> change) {
        return Knob.whole("number of " + name, 0, 400, (o, x) -> practice(o, p -> change.apply(p, (int) x)));
    }

    private static Knob ofDevelopment(String name, BiFunction<Development, Integer, Development> change) {
        return rows(name, (p, n) -> p.withDevelopment(change.apply(p.development(), n)));
    }

    private static Knob ofExperience(String name, BiFunction<Experience, Integer, Experience> change) {
        return rows(name, (p, n) -> p.withExperience(change.apply(p.experience(), n)));
    }

    private static Organization practice(Organization o, UnaryOperator<Practice> change) {
        return o.withPractice(change.apply(o.practice()));
    }

    private static Organization development(Organization o, UnaryOperator<Development> change) {
        return practice(o, p -> p.withDevelopment(change.apply(p.development())));
    }

    private static Organization moves(Organization o, BiFunction<Move, Integer, Move> change) {
        return practice(o, p -> p.withMoves(each(p.moves(), (m, i) -> m.from() == null ? m : change.apply(m, i))));
    }

    private static Organization projects(Organization o, BiFunction<Project, Integer, Project> change) {
        return practice(o, p -> p.withProjects(each(p.projects(), change)));
    }

    private static Organization spend(Organization o, double factor) {
        Set<String> managers = o.practice().workers().stream()
                .filter(w -> PeopleKnobs.kind(o, w.level()) == TrackKind.MANAGEMENT)
                .map(Worker::id)
                .collect(Collectors.toSet());
        return development(
                o,
                d -> d.withRecords(each(
                        d.records(),
                        (r, i) -> managers.contains(r.worker())
                                ? new DevelopmentRecord(
                                        r.worker(), r.kind(), r.date(), r.coSigned(), Knobs.times(r.spend(), factor))
                                : r)));
    }

    private static boolean isOver(Move move) {
        Function<LevelId, String> track = level -> String.valueOf(level.track());
        return move.from() != null
                && move.to() != null
                && !track.apply(move.from()).equals(track.apply(move.to()));
    }

    private static <T> Supplied<T> each(Supplied<T> facts, BiFunction<T, Integer, T> change) {
        List<T> changed = new ArrayList<>();
        for (T fact : facts) {
            changed.add(change.apply(fact, changed.size()));
        }
        return facts.isAbsent() ? facts : Supplied.of(changed);
    }

    private static <T> Supplied<T> first(Supplied<T> facts, int number) {
        return facts.isAbsent()
                ? facts
                : Supplied.of(facts.values()
                        .subList(0, Math.min(number, facts.values().size())));
    }

    /** An IC at work, or a manager; null where there is none. */
    private static @Nullable String somebody(Organization o, boolean isIc) {
        TrackKind wanted = isIc ? TrackKind.INDIVIDUAL_CONTRIBUTOR : TrackKind.MANAGEMENT;
        return o.practice().workers().stream()
                .filter(w -> w.isAtWorkOn(o.asOf()) && PeopleKnobs.kind(o, w.level()) == wanted)
                .map(w -> w.id())
                .findFirst()
                .orElse(null);
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null ? other : value;
    }

    private static Organization forums(Organization o, double seated) {
        List<Forum> forums = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String member = somebody(o, i < seated);
            forums.add(new Forum(
                    "turned-" + i,
                    "Turned",
                    false,
                    i < seated ? 1 : 0,
                    member == null ? List.of() : List.of(member),
                    null,
                    null));
        }
        return practice(o, p -> p.withForums(Supplied.of(forums)));
    }

    private static Organization domains(Organization o, double owned) {
        List<Domain> domains = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            domains.add(new Domain("turned-" + i, "Turned", somebody(o, i < owned)));
        }
        return practice(o, p -> p.withStructure(p.structure().withDomains(Supplied.of(domains))));
    }
}
