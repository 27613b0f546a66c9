package io.evenrung.testkit.catalogue;

import static io.evenrung.testkit.Change.number;
import static io.evenrung.testkit.Change.on;
import static io.evenrung.testkit.Change.practice;
import static io.evenrung.testkit.Change.workers;
import static io.evenrung.testkit.catalogue.PolicyCases.promise;
import static io.evenrung.testkit.healthy.Healthy.AS_OF;
import static io.evenrung.testkit.healthy.Healthy.ic;
import static io.evenrung.testkit.healthy.Healthy.id;
import static io.evenrung.testkit.healthy.Healthy.manager;

import io.evenrung.model.Contribution;
import io.evenrung.model.Domain;
import io.evenrung.model.Goal;
import io.evenrung.model.Meeting;
import io.evenrung.model.Organization;
import io.evenrung.model.OrganizationalUnit;
import io.evenrung.model.Practice;
import io.evenrung.model.Recognition;
import io.evenrung.model.Review;
import io.evenrung.model.Structure;
import io.evenrung.model.Supplied;
import io.evenrung.testkit.Change;
import io.evenrung.testkit.healthy.Healthy;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases of the rules about mobility, voice, work and recognition that came with the whole catalogue. */
final class CommunityCases {

    private static final UnaryOperator<Organization> NO_PRACTICE = o -> o.withPractice(Practice.unknown());

    private CommunityCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(mobility(), dialogue(), leaders(), hubs(), goals(), domains(), recognition())
                .flatMap(List::stream);
    }

    private static List<RuleCase> mobility() {
        return List.of(
                promise("mobility.no-stigma"),
                new RuleCase("mobility.no-stigma.pay", paid(-0.05, 0), paid(null, 65), NO_PRACTICE),
                new RuleCase(
                        "mobility.no-stigma.rating",
                        reviews(r -> r.date().isAfter(AS_OF.minusMonths(5)) ? rated(r, 2.0) : r),
                        reviews(r -> number(r.worker()) < 65 ? r : rated(r, null)),
                        NO_PRACTICE));
    }

    private static List<RuleCase> dialogue() {
        return List.of(
                promise("voice.dialogue"),
                new RuleCase(
                        "voice.dialogue.two-way",
                        meetings(m -> new Meeting(m.id(), m.date(), m.kind(), 0.1)),
                        meetings(m -> new Meeting(m.id(), m.date(), m.kind(), m.id().endsWith("0") ? 0.3 : null)),
                        NO_PRACTICE),
                new RuleCase(
                        "voice.dialogue.listening",
                        meetings(m -> new Meeting(m.id(), m.date(), Meeting.Kind.ALL_HANDS, 0.3)),
                        structure(s -> s.withMeetings(Supplied.absent())),
                        NO_PRACTICE));
    }

    private static List<RuleCase> leaders() {
        return List.of(
                new RuleCase("voice.diverse-leadership", origin("sales", 0), origin(null, 10), NO_PRACTICE),
                new RuleCase(
                        "voice.dyad",
                        units(u -> unit(u, u.lead(), id(ic(3), 0), u.innovationHub())),
                        units(u -> unit(u, null, u.counterpart(), u.innovationHub())),
                        NO_PRACTICE));
    }

    private static List<RuleCase> hubs() {
        return List.of(
                promise("work.innovation-hub"),
                new RuleCase(
                        "work.innovation-hub.exists",
                        units(u -> unit(u, u.lead(), u.counterpart(), false)),
                        units(u -> unit(
                                u,
                                u.lead(),
                                u.counterpart(),
                                Boolean.FALSE.equals(u.innovationHub()) ? Boolean.FALSE : null)),
                        NO_PRACTICE),
                new RuleCase(
                        "work.innovation-hub.led",
                        units(u -> unit(u, id(manager(1), 1), u.counterpart(), u.innovationHub())),
                        units(u -> unit(u, null, u.counterpart(), u.innovationHub())),
                        NO_PRACTICE),
                new RuleCase(
                        "work.innovation-hub.ic-share",
                        workers(w -> on(w, "M2") ? w.withTeam(Healthy.HUB) : w),
                        workers(w -> on(w, "IC5") ? w.withLevel(null) : w),
                        NO_PRACTICE));
    }

    private static List<RuleCase> goals() {
        return List.of(
                new RuleCase(
                        "work.company-goals.linked",
                        goals(g -> number(g.id()) < 50 ? g : goal(g, id(manager(1), 1), List.of())),
                        goals(g -> number(g.id()) < 50 ? g : goal(g, id(manager(1), 1), null)),
                        NO_PRACTICE),
                new RuleCase(
                        "work.company-goals.owned",
                        goals(g -> goal(g, id(manager(1), 1), g.doers())),
                        goals(g -> goal(g, number(g.id()) < 50 ? id(manager(1), 1) : null, g.doers())),
                        NO_PRACTICE));
    }

    private static List<RuleCase> domains() {
        return List.of(
                new RuleCase(
                        "work.subject-experts.owned",
                        domains(d -> new Domain(d.id(), d.name(), d.id().endsWith("1") ? null : d.owner())),
                        domains(d -> new Domain(d.id(), d.name(), d.id().endsWith("1") ? "nobody-known" : d.owner())),
                        NO_PRACTICE),
                new RuleCase(
                        "work.subject-experts.by-ics",
                        domains(d -> new Domain(d.id(), d.name(), id(manager(1), 1))),
                        domains(d -> new Domain(d.id(), d.name(), d.id().endsWith("1") ? d.owner() : "nobody-known")),
                        NO_PRACTICE));
    }

    private static List<RuleCase> recognition() {
        return List.of(
                new RuleCase("recognition.credit", named(false), named(null), NO_PRACTICE),
                promise("recognition.quiet"),
                new RuleCase(
                        "recognition.quiet.self-nominated", selfNominated(true), selfNominated(null), NO_PRACTICE));
    }

    private static UnaryOperator<Organization> paid(@Nullable Double change, int from) {
        return practice(p -> p.withMoves(Change.each(
                p.moves(),
                m -> Healthy.isReturn(m) && number(m.worker()) >= from
                        ? m.withTerms(m.terms().withPayChange(change))
                        : m)));
    }

    private static UnaryOperator<Organization> origin(@Nullable String function, int from) {
        return workers(w ->
                on(w, "M") && number(w.id()) >= from ? w.withProfile(w.profile().withPriorFunction(function)) : w);
    }

    private static UnaryOperator<Organization> named(@Nullable Boolean named) {
        return practice(p -> p.withContributions(Change.each(
                p.contributions(),
                c -> new Contribution(
                        c.id(),
                        c.name(),
                        c.contributors(),
                        c.project(),
                        c.date(),
                        number(c.id()) < 2 ? Boolean.TRUE : named))));
    }

    private static UnaryOperator<Organization> selfNominated(@Nullable Boolean self) {
        return practice(p -> p.withRecognitions(Change.each(
                p.recognitions(),
                r -> new Recognition(
                        r.id(),
                        r.recipient(),
                        r.date(),
                        r.giver(),
                        r.contribution(),
                        number(r.id()) < 10 ? Boolean.FALSE : self))));
    }

    private static UnaryOperator<Organization> reviews(UnaryOperator<Review> change) {
        return practice(p -> p.withDevelopment(
                p.development().withReviews(Change.each(p.development().reviews(), change))));
    }

    private static Review rated(Review r, @Nullable Double rating) {
        return new Review(r.worker(), r.date(), r.kind(), rating, r.low(), r.action());
    }

    private static UnaryOperator<Organization> goals(UnaryOperator<Goal> change) {
        return practice(p -> p.withDevelopment(
                p.development().withGoals(Change.each(p.development().goals(), change))));
    }

    private static Goal goal(Goal g, @Nullable String owner, @Nullable List<String> doers) {
        return g.scope() == Goal.Scope.COMPANY ? new Goal(g.id(), g.name(), g.scope(), owner, doers) : g;
    }

    private static UnaryOperator<Organization> units(UnaryOperator<OrganizationalUnit> change) {
        return structure(s -> s.withUnits(Change.each(s.units(), change)));
    }

    private static OrganizationalUnit unit(
            OrganizationalUnit u, @Nullable String lead, @Nullable String counterpart, @Nullable Boolean hub) {
        return new OrganizationalUnit(u.id(), u.headcount(), lead, counterpart, hub);
    }

    private static UnaryOperator<Organization> domains(UnaryOperator<Domain> change) {
        return structure(s -> s.withDomains(Change.each(s.domains(), change)));
    }

    private static UnaryOperator<Organization> meetings(UnaryOperator<Meeting> change) {
        return structure(s -> s.withMeetings(Change.each(s.meetings(), change)));
    }

    private static UnaryOperator<Organization> structure(UnaryOperator<Structure> change) {
        return practice(p -> p.withStructure(change.apply(p.structure())));
    }
}
