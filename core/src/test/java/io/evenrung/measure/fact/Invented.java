package io.evenrung.measure.fact;

import static io.evenrung.measure.Given.AS_OF;

import io.evenrung.model.Conversation;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.Forum;
import io.evenrung.model.GradeScale;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Money;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import io.evenrung.model.Practice;
import io.evenrung.model.Profile;
import io.evenrung.model.Project;
import io.evenrung.model.Recognition;
import io.evenrung.model.Supplied;
import io.evenrung.model.Track;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Organisations of two job families of which anything may be known or not, from seeds. */
final class Invented {

    static final List<String> FAMILIES = List.of("Design", "Engineering");
    private static final List<String> TRACKS = List.of("ic", "manager", "supervisor");

    private final SplittableRandom random;

    private Invented(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Organization organization(long seed) {
        return new Invented(seed).organization();
    }

    /** The same, with every list in another order. */
    static Organization shuffled(Organization organization, long seed) {
        JobArchitecture a = organization.architecture();
        Practice p = organization.practice();
        return organization
                .withArchitecture(new JobArchitecture(
                        other(a.tracks(), seed),
                        other(a.families(), seed),
                        Supplied.of(other(a.levels().values(), seed)),
                        other(a.pairs(), seed),
                        a.pairByGrade(),
                        a.grades()))
                .withPractice(p.withWorkers(other(p.workers(), seed))
                        .withMoves(other(p.moves(), seed))
                        .withProjects(other(p.projects(), seed))
                        .withForums(other(p.forums(), seed))
                        .withRecognitions(other(p.recognitions(), seed))
                        .withDevelopment(p.development()
                                .withRecords(other(p.development().records(), seed))
                                .withConversations(other(p.development().conversations(), seed))));
    }

    private static <T> Supplied<T> other(Supplied<T> facts, long seed) {
        return facts.isAbsent() ? facts : Supplied.of(other(facts.values(), seed));
    }

    private static <T> List<T> other(List<T> facts, long seed) {
        List<T> other = new ArrayList<>(facts);
        Collections.shuffle(other, new Random(seed));
        return other;
    }

    private Organization organization() {
        List<Level> levels = new ArrayList<>();
        for (String family : FAMILIES) {
            for (String track : TRACKS) {
                int rungs = random.nextInt(4);
                for (int i = 1; i <= rungs; i++) {
                    levels.add(level(new LevelId(family, maybe(9, track), track + i), i));
                }
            }
        }
        List<LevelPair> pairs = new ArrayList<>();
        for (Level one : levels) {
            for (Level other : levels) {
                if ("ic".equals(one.id().track())
                        && "manager".equals(other.id().track())
                        && one.id().family().equals(other.id().family())
                        && random.nextInt(6) == 0) {
                    pairs.add(new LevelPair(one.id(), other.id(), LevelPair.Basis.PUBLISHED_TABLE));
                }
            }
        }
        JobArchitecture architecture = new JobArchitecture(
                List.of(Track.individualContributor("ic"), Track.management("manager"), Track.other("supervisor")),
                FAMILIES.stream().map(JobFamily::of).toList(),
                Supplied.of(levels),
                pairs,
                random.nextBoolean(),
                GradeScale.numeric());
        return Organization.of("Invented", AS_OF, architecture).withPractice(practice(levels));
    }

    private Level level(LevelId id, int rank) {
        Level level = Level.of(id)
                .withRank(maybe(8, rank))
                .withGrade(maybe(8, String.valueOf(20 + rank + random.nextInt(2))))
                .withCriteria(maybe(5, random.nextInt(5)))
                .withSiteBound(maybe(5, random.nextBoolean()));
        for (String zone : List.of("North", "South")) {
            if (random.nextInt(3) > 0) {
                level = level.withRange(
                        PayRange.of(money(40_000 + random.nextInt(5_000)), money(60_000 + random.nextInt(5_000)))
                                .inZone(zone));
            }
        }
        return level;
    }

    private Practice practice(List<Level> levels) {
        List<Worker> workers = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        List<Project> projects = new ArrayList<>();
        List<Forum> forums = new ArrayList<>();
        List<Recognition> recognitions = new ArrayList<>();
        List<DevelopmentRecord> records = new ArrayList<>();
        List<Conversation> talks = new ArrayList<>();
        int people = random.nextInt(12);
        for (int i = 0; i < people; i++) {
            String id = "w" + i;
            workers.add(worker(id, levels, people));
            if (levels.size() > 1 && random.nextBoolean()) {
                moves.add(new Move(id, day(), pick(levels), pick(levels)));
            }
            projects.add(new Project(
                    "p" + i, "P", maybe(5, true), maybe(5, "w" + random.nextInt(people)), null, maybe(5, id), null));
            forums.add(new Forum("f" + i, "F", false, null, maybe(5, List.of(id, "w0")), null, null));
            recognitions.add(new Recognition("r" + i, id, day(), maybe(5, Recognition.Giver.EXECUTIVE), null));
            records.add(DevelopmentRecord.of(id, DevelopmentRecord.Kind.LEARNING, day()));
            talks.add(new Conversation(
                    id, day(), Conversation.Topic.WISHES, maybe(5, Conversation.Preference.MANAGEMENT)));
        }
        Practice known = Practice.unknown();
        return known.withWorkers(supplied(workers))
                .withMoves(supplied(moves))
                .withProjects(supplied(projects))
                .withForums(supplied(forums))
                .withRecognitions(supplied(recognitions))
                .withDevelopment(
                        known.development().withRecords(supplied(records)).withConversations(supplied(talks)));
    }

    private Worker worker(String id, List<Level> levels, int people) {
        String manager = "w" + random.nextInt(people);
        return Worker.of(id, levels.isEmpty() ? null : maybe(9, pick(levels)))
                // reports have a higher number than their manager, so that nobody goes round in a circle
                .withManager(manager.compareTo(id) < 0 ? maybe(5, manager) : null)
                .withTeam(maybe(5, random.nextBoolean() ? "Blue" : "Red"))
                .withPayZone(maybe(5, "North"))
                .withPay(maybe(5, money(30_000 + random.nextInt(50_000))))
                .withHired(maybe(5, AS_OF.minusDays(2_000 + random.nextInt(2_000))))
                .withLevelSince(maybe(5, day()))
                .withProfile(Profile.unknown().withSite(maybe(5, "Here")).withBonus(maybe(5, money(1_000))));
    }

    private LocalDate day() {
        return AS_OF.minusDays(random.nextInt(1_000));
    }

    private static Money money(long euros) {
        return Money.of(String.valueOf(euros), "EUR");
    }

    private LevelId pick(List<Level> levels) {
        return levels.get(random.nextInt(levels.size())).id();
    }

    /** So many times in ten the value, else nothing. */
    private <T> @Nullable T maybe(int inTen, T value) {
        return random.nextInt(10) < inTen ? value : null;
    }

    private <T> Supplied<T> supplied(List<T> facts) {
        return random.nextInt(6) > 0 ? Supplied.of(facts) : Supplied.absent();
    }
}
