package io.evenrung.formats.written;

import io.evenrung.measure.promise.Promises;
import io.evenrung.model.Cohort;
import io.evenrung.model.Contribution;
import io.evenrung.model.Conversation;
import io.evenrung.model.DecisionRight;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.Exit;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.LevelId;
import io.evenrung.model.ManagementEntry;
import io.evenrung.model.ManagerGoal;
import io.evenrung.model.Mentoring;
import io.evenrung.model.Money;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Project;
import io.evenrung.model.Provenance;
import io.evenrung.model.Review;
import io.evenrung.model.Snapshot;
import io.evenrung.model.SurveyResult;
import io.evenrung.model.SwitchRule;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Waiver;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Organisations that hold anything which the input format can say. */
final class Organizations {

    private Organizations() {}

    static Arbitrary<Organization> any() {
        return Names.any().flatMap(names -> {
            Records records = records(names);
            return Architectures.any(names, records)
                    .flatMap(architecture -> records.type(JobArchitecture.class, Arbitraries.just(architecture))
                            .of(Organization.class));
        });
    }

    private static Records records(Names names) {
        Records records = new Records()
                .type(Money.class, money(names))
                .type(LevelId.class, Arbitraries.of(names.rungs()))
                .type(List.class, Arbitraries.of(names.people()).list().ofMaxSize(3))
                .type(Provenance.class, provenance())
                .component("limits", limits())
                .component(
                        "breaks",
                        Arbitraries.integers()
                                .between(1990, 2030)
                                .set()
                                .ofMaxSize(3)
                                .map(TreeSet::new));
        references(records, names);
        ranges(records, names);
        keys(records);
        // whoever and whatever is referred to must be there, if anybody or anything is
        records.component("Practice.workers", Records.supplied(workers(records, names)));
        records.component(
                "Practice.cohorts",
                Records.supplied(records.of(Cohort.class).list().ofMaxSize(4).map(Organizations::byJob)));
        records.component("projects", Records.supplied(records.each(Project.class, "id", names.things())));
        records.component("contributions", Records.supplied(records.each(Contribution.class, "id", names.things())));
        records.component(
                "decisionRights",
                Records.supplied(records.component(
                                "holders", Arbitraries.of(names.rungs()).list().ofMaxSize(3))
                        .each(DecisionRight.class, "id", names.things())));
        return records;
    }

    private static void references(Records records, Names names) {
        Arbitrary<String> people = Arbitraries.of(names.people());
        for (String to : List.of("worker", "lead", "owner", "recipient", "decidedBy", "Project.manager")) {
            records.component(to, people);
        }
        // nobody is the own mentor or counterpart
        Arbitrary<String> others =
                Arbitraries.of(names.people().subList(1, names.people().size()));
        records.component("mentor", others).component("counterpart", others);
        for (String to : List.of("mentee", "OrganizationalUnit.lead")) {
            records.component(to, Arbitraries.just(names.people().get(0)));
        }
        Arbitrary<String> tracks = Arbitraries.of(names.tracks()).map(track -> track.id());
        for (String to : List.of("fromTrack", "toTrack", "track")) {
            records.component(to, tracks);
        }
        for (String to : List.of("project", "right", "Recognition.contribution", "team")) {
            records.component(to, Arbitraries.of(names.things()));
        }
        String family = names.families().get(0);
        records.component("SwitchRule.family", Arbitraries.of(names.families()))
                .component("Waiver.scope", Arbitraries.of(Waiver.Scope.FAMILY))
                .component("Waiver.name", Arbitraries.of(names.families()))
                .component("ManagementEntry.family", Arbitraries.just(family))
                .component("ManagementEntry.from", Arbitraries.just(names.rung(TrackKind.INDIVIDUAL_CONTRIBUTOR)))
                .component("Commitment.principle", Arbitraries.of(Promises.PRINCIPLES))
                .component("Worker.manager", Arbitraries.just(names.people().get(0)));
    }

    private static void ranges(Records records, Names names) {
        records.component("Level.ranges", Architectures.ranges(money(names)))
                .component("Level.rank", Arbitraries.integers().between(1, 9))
                .component("Level.grade", Arbitraries.of(Architectures.GRADES))
                .component("duties", Texts.items().list().ofMinSize(1).ofMaxSize(3))
                .component("equityTarget", Arbitraries.doubles().between(0, 10).ofScale(10))
                .component("payChange", payChanges())
                .component(
                        "rating", Arbitraries.doubles().between(-1_000, 1_000).ofScale(10))
                .component("respondents", Arbitraries.integers().between(1, 500));
    }

    private static void keys(Records records) {
        records.key(Conversation.class, c -> Arrays.asList(c.worker(), c.date(), c.topic()))
                .key(Review.class, r -> Arrays.asList(r.worker(), r.date(), r.kind()))
                .key(SurveyResult.class, s -> Arrays.asList(s.item(), s.group(), s.track(), s.date()))
                .key(Exit.class, e -> Arrays.asList(e.worker(), e.date()))
                .key(Move.class, m -> Arrays.asList(m.worker(), m.effective(), m.from(), m.to()))
                .key(Snapshot.class, s -> Arrays.asList(s.worker(), s.date().getYear()))
                .key(Mentoring.class, m -> m)
                .key(SwitchRule.class, r -> r)
                .key(ManagementEntry.class, e -> e)
                .key(Waiver.class, w -> w)
                .key(ManagerGoal.class, g -> g)
                .key(DevelopmentRecord.class, r -> new Object());
    }

    private static Arbitrary<Money> money(Names names) {
        return Arbitraries.longs().between(1_000, 10_000_000_000L).map(minor -> Money.ofMinor(minor, names.currency()));
    }

    /** Those that the intake works out of two amounts, and others. */
    private static Arbitrary<Double> payChanges() {
        Arbitrary<Double> ratios = Combinators.combine(
                        Arbitraries.integers().between(1, 300_000),
                        Arbitraries.integers().between(1, 300_000))
                .as((after, before) -> after / (double) before - 1);
        return Arbitraries.frequencyOf(
                Tuple.of(2, ratios),
                Tuple.of(1, Arbitraries.doubles().between(-0.99, 10).ofScale(12)));
    }

    private static Arbitrary<TreeMap<String, Double>> limits() {
        return Arbitraries.maps(
                        Texts.names(),
                        Arbitraries.doubles().between(-1_000, 1_000).ofScale(12))
                .ofMaxSize(3)
                .map(TreeMap::new);
    }

    private static Arbitrary<Provenance> provenance() {
        return Combinators.combine(
                        Arbitraries.of(true, false), Texts.names().list().ofMaxSize(2))
                .as((invented, conditions) -> new Provenance(invented, conditions, List.of(), new TreeMap<>()));
    }

    /** Everybody who is referred to; only the first has nobody to report to for certain. */
    private static Arbitrary<List<Worker>> workers(Records records, Names names) {
        return records.each(Worker.class, "id", names.people()).map(workers -> {
            List<Worker> sound = new ArrayList<>(workers);
            sound.set(0, workers.get(0).withManager(null));
            return sound;
        });
    }

    /** Some jobs are those that family and level make up; the others lead to one rung each. */
    private static List<Cohort> byJob(List<Cohort> cohorts) {
        Map<String, Cohort> byJob = new LinkedHashMap<>();
        for (Cohort cohort : cohorts) {
            Cohort one = cohort.headcount() % 2 == 0
                    ? cohort
                    : new Cohort(
                            cohort.level(),
                            cohort.level().label(),
                            cohort.payZone(),
                            cohort.headcount(),
                            cohort.meanPay());
            byJob.putIfAbsent(one.job(), one);
        }
        return List.copyOf(byJob.values());
    }
}
