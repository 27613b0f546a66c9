package io.evenrung.testkit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.model.Development;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import io.evenrung.model.Profile;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import io.evenrung.testkit.healthy.Healthy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What holds for every organisation when money is counted otherwise, or something is added that should not matter. */
class MoreLawsTest {

    private static final Auditor AUDITOR = Auditor.standard();
    private static final String NEW_FAMILY = "Unrelated";

    @Provide
    Arbitrary<Organization> organizations() {
        return LawsTest.organizationsAfterChanges();
    }

    @Property(tries = 20)
    void the_unit_of_money_changes_no_outcome(
            @ForAll("organizations") Organization given, @ForAll @IntRange(min = 2, max = 1000) int factor) {
        assertEquals(outcomes(AUDITOR.audit(given)), outcomes(AUDITOR.audit(scaled(given, factor))));
    }

    @Property(tries = 20)
    void an_unrelated_job_family_changes_no_finding_elsewhere(@ForAll("organizations") Organization given) {
        Audit before = AUDITOR.audit(given);
        Audit after = AUDITOR.audit(withNewFamily(given));
        Set<String> present = outcomes(after);
        Set<String> lost = outcomes(before).stream()
                .filter(o -> !present.contains(o))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), lost);
    }

    @Property(tries = 20)
    void people_added_at_parity_turn_no_rule_on_parity_from_kept_to_broken(
            @ForAll("organizations") Organization given, @ForAll @IntRange(min = 1, max = 60) int people) {
        Audit before = AUDITOR.audit(given);
        Audit after = AUDITOR.audit(withEqualPeople(given, people));
        Set<String> kept = before.findings(Outcome.HOLDS).stream()
                .filter(f -> LawsTest.SYMMETRIC.contains(f.rule().id()))
                .map(Finding::fingerprint)
                .collect(Collectors.toSet());
        assertFalse(
                after.violations().stream().anyMatch(f -> kept.contains(f.fingerprint())),
                () -> after.violations().stream()
                        .filter(f -> kept.contains(f.fingerprint()))
                        .map(Finding::explain)
                        .collect(Collectors.joining("\n")));
    }

    /** Every finding but those of the added family: which rule, of what, how it ended and whom it favours. */
    private static Set<String> outcomes(Audit audit) {
        return audit.findings().stream()
                .map(f -> f.rule().id() + " " + f.subject().key() + " " + f.outcome() + " " + f.favours())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Organization scaled(Organization o, int factor) {
        JobArchitecture a = o.architecture();
        List<Level> levels = a.levels().stream()
                .map(level -> level.withRanges(level.ranges().stream()
                        .map(r -> new PayRange(
                                r.payZone(),
                                times(r.minimum(), factor),
                                times(r.midpoint(), factor),
                                times(r.maximum(), factor),
                                r.effective()))
                        .toList()))
                .toList();
        var development = o.practice().development();
        var scaled = o.practice()
                .withWorkers(each(o.practice().workers(), factor))
                .withDevelopment(
                        development.records().isAbsent()
                                ? development
                                : development.withRecords(Supplied.of(development.records().stream()
                                        .map(r -> new DevelopmentRecord(
                                                r.worker(), r.kind(), r.date(), r.coSigned(), times(r.spend(), factor)))
                                        .toList())));
        return o.withArchitecture(new JobArchitecture(
                        a.tracks(),
                        a.families(),
                        Supplied.of(levels),
                        a.pairs().stream().toList(),
                        a.pairByGrade(),
                        a.grades()))
                .withPractice(scaled);
    }

    private static Supplied<Worker> each(Supplied<Worker> workers, int factor) {
        return workers.isAbsent()
                ? workers
                : Supplied.of(workers.stream()
                        .map(w -> w.withPay(times(w.pay(), factor)).withProfile(scaled(w.profile(), factor)))
                        .toList());
    }

    private static Profile scaled(Profile profile, int factor) {
        return profile.withBonus(times(profile.bonus(), factor)).withEquity(times(profile.equity(), factor));
    }

    private static @Nullable Money times(@Nullable Money money, int factor) {
        return money == null ? null : Money.ofMinor(money.minor() * factor, money.currency());
    }

    /** The first family's ladders over again, under another name and with nobody on them. */
    private static Organization withNewFamily(Organization o) {
        JobArchitecture a = o.architecture();
        List<Level> added = a.levels().stream()
                .map(level -> new Level(
                        new LevelId(NEW_FAMILY, level.id().track(), level.id().code()),
                        level.name(),
                        level.grade(),
                        level.rank(),
                        level.ranges(),
                        level.criteria(),
                        level.siteBound(),
                        level.charter()))
                .toList();
        List<LevelPair> pairs = a.pairs().stream().toList();
        return o.withArchitecture(new JobArchitecture(
                a.tracks(),
                Stream.concat(a.families().stream(), Stream.of(JobFamily.of(NEW_FAMILY)))
                        .toList(),
                Supplied.of(Stream.concat(a.levels().stream(), added.stream()).toList()),
                pairs,
                a.pairByGrade(),
                a.grades()));
    }

    /** As many people more on either rung of every pair, all with the same pay and learning, and no other history. */
    private static Organization withEqualPeople(Organization o, int people) {
        if (o.practice().workers().isAbsent()) {
            return o;
        }
        List<Worker> workers = new ArrayList<>(o.practice().workers().values());
        Development development = o.practice().development();
        List<DevelopmentRecord> records = new ArrayList<>(development.records().values());
        for (Level level : o.architecture().levels()) {
            String code = level.id().code();
            String grade = level.grade();
            boolean isPaired = grade != null
                    && o.architecture().levels().stream()
                            .anyMatch(other ->
                                    grade.equals(other.grade()) && !other.id().equals(level.id()));
            for (int i = 0; isPaired && i < people; i++) {
                String id = String.format(Locale.ROOT, "added-%s-%03d", code, i);
                records.add(new DevelopmentRecord(
                        id,
                        DevelopmentRecord.Kind.LEARNING,
                        Healthy.AS_OF.minusMonths(4),
                        null,
                        Money.of("1000", "USD")));
                workers.add(Worker.of(id, level.id())
                        .withHired(Healthy.AS_OF.minusYears(6))
                        .withPay(Healthy.pay(Integer.parseInt(grade), 100)));
            }
        }
        Development learned =
                development.records().isAbsent() ? development : development.withRecords(Supplied.of(records));
        return o.withPractice(o.practice().withWorkers(Supplied.of(workers)).withDevelopment(learned));
    }
}
