package io.evenrung.testkit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.measure.Favours;
import io.evenrung.model.Development;
import io.evenrung.model.Experience;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Organization;
import io.evenrung.model.Policy;
import io.evenrung.model.Practice;
import io.evenrung.model.SnapshotHistory;
import io.evenrung.model.Standards;
import io.evenrung.model.Structure;
import io.evenrung.model.Supplied;
import io.evenrung.model.Track;
import io.evenrung.model.TrackKind;
import io.evenrung.rules.RuleSet;
import io.evenrung.testkit.healthy.Healthy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every organisation, whatever its facts. */
class LawsTest {

    private static final Auditor AUDITOR = Auditor.standard();

    /** The rules that look at both tracks in the same way; the others ask something of the IC track alone. */
    static final Set<String> SYMMETRIC = Set.of(
            "growth.learning.spend",
            "growth.mentoring.rate",
            "growth.plan.rate",
            "ladder.distinct-duties",
            "ladder.every-family",
            "manager.accountable.consequence",
            "mobility.two-way",
            "org.attrition.rate",
            "org.promoted-unhappy.engagement",
            "org.promoted-unhappy.post-promotion",
            "pay.band-parity.midpoint",
            "pay.band-parity.overlap",
            "pay.band-parity.progression",
            "pay.bonus-equity.bonus",
            "pay.bonus-equity.bonus-target",
            "pay.bonus-equity.equity",
            "pay.bonus-equity.equity-target",
            "pay.lived-gap.average",
            "pay.lived-gap.pooled",
            "pay.plateau",
            "promotion.rate",
            "promotion.results-weight",
            "promotion.spotlight.announcements",
            "promotion.stagnation",
            "recognition.rate",
            "work.visible-projects.lead");

    @Provide
    Arbitrary<Organization> organizations() {
        return organizationsAfterChanges();
    }

    /** The healthy organisation after one to three of the changes that break, blur or hide something. */
    static Arbitrary<Organization> organizationsAfterChanges() {
        List<UnaryOperator<Organization>> changes = RuleCasesTest.cases()
                .flatMap(c -> List.of(c.breaking(), c.undecidable(), c.missing()).stream())
                .toList();
        return Arbitraries.of(changes).list().ofMinSize(1).ofMaxSize(3).map(LawsTest::changed);
    }

    /** A healthy organisation after some changes, without those that no longer fit after the ones before. */
    private static Organization changed(List<UnaryOperator<Organization>> changes) {
        Organization organization = Healthy.organization();
        for (UnaryOperator<Organization> change : changes) {
            try {
                organization = change.apply(organization);
            } catch (IllegalArgumentException unfit) {
                continue;
            }
        }
        return organization;
    }

    @Example
    void a_rule_that_looks_at_both_tracks_alike_is_not_exempt_from_being_mirrored() {
        RuleSet.standard().judgedRules().stream()
                .filter(judged -> SYMMETRIC.contains(judged.rule().id()))
                .forEach(judged -> assertEquals(Map.of(), judged.exemptions()));
    }

    @Property(tries = 60)
    void the_order_of_the_facts_changes_nothing(@ForAll("organizations") Organization given, @ForAll Random random) {
        Organization shuffled = shuffled(given, random);
        assertEquals(given, shuffled);
        Audit audit = AUDITOR.audit(given);
        Audit again = AUDITOR.audit(shuffled);
        assertEquals(audit.findings(), again.findings());
        assertEquals(audit.inputDigest(), again.inputDigest());
    }

    @Property(tries = 60)
    void mirroring_the_tracks_mirrors_the_findings(@ForAll("organizations") Organization given) {
        assertEquals(
                verdicts(AUDITOR.audit(given), false),
                verdicts(AUDITOR.audit(mirrored(given)), true),
                "a rule that looks at both tracks alike favours one of them");
    }

    private static List<String> verdicts(Audit audit, boolean mirrored) {
        return audit.findings().stream()
                .filter(f -> SYMMETRIC.contains(f.rule().id()))
                .map(f -> f.rule().id() + " " + f.outcome() + " " + favours(f, mirrored))
                .sorted()
                .toList();
    }

    private static Favours favours(Finding finding, boolean mirrored) {
        return mirrored ? finding.favours().mirrored() : finding.favours();
    }

    private static Organization mirrored(Organization o) {
        JobArchitecture a = o.architecture();
        List<Track> tracks = a.tracks().stream()
                .map(t -> new Track(t.id(), mirrored(t.kind()), t.name()))
                .toList();
        List<LevelPair> pairs = a.pairs().stream()
                .map(p -> new LevelPair(p.management(), p.individualContributor(), p.basis()))
                .toList();
        return o.withArchitecture(
                new JobArchitecture(tracks, a.families(), a.levels(), pairs, a.pairByGrade(), a.grades()));
    }

    private static TrackKind mirrored(TrackKind kind) {
        return switch (kind) {
            case INDIVIDUAL_CONTRIBUTOR -> TrackKind.MANAGEMENT;
            case MANAGEMENT -> TrackKind.INDIVIDUAL_CONTRIBUTOR;
            case OTHER -> TrackKind.OTHER;
        };
    }

    private static Organization shuffled(Organization o, Random random) {
        JobArchitecture a = o.architecture();
        Policy policy = o.policy();
        Practice practice = o.practice();
        return o.withArchitecture(new JobArchitecture(
                        shuffled(a.tracks(), random),
                        shuffled(a.families(), random),
                        shuffled(a.levels(), random),
                        shuffled(a.pairs(), random),
                        a.pairByGrade(),
                        a.grades()))
                .withPolicy(new Policy(
                        policy.publication(),
                        shuffled(policy.switchRules(), random),
                        policy.returnRight(),
                        shuffled(policy.decisionRights(), random),
                        shuffled(policy.managementEntries(), random),
                        shuffled(policy.waivers(), random),
                        shuffled(policy.commitments(), random),
                        shuffled(policy.standards(), random)))
                .withPractice(new Practice(
                        shuffled(practice.workers(), random),
                        shuffled(practice.cohorts(), random),
                        shuffled(practice.moves(), random),
                        new SnapshotHistory(
                                shuffled(practice.history().snapshots(), random),
                                practice.history().breaks()),
                        shuffled(practice.forums(), random),
                        shuffled(practice.decisions(), random),
                        shuffled(practice.projects(), random),
                        shuffled(practice.contributions(), random),
                        shuffled(practice.recognitions(), random),
                        shuffled(practice.development(), random),
                        shuffled(practice.experience(), random),
                        shuffled(practice.structure(), random)));
    }

    private static Standards shuffled(Standards standards, Random random) {
        return standards
                .withResultsWeights(shuffled(standards.resultsWeights(), random))
                .withManagerGoals(shuffled(standards.managerGoals(), random))
                .withForumCharters(shuffled(standards.forumCharters(), random));
    }

    private static Development shuffled(Development facts, Random random) {
        return new Development(
                shuffled(facts.records(), random),
                shuffled(facts.conversations(), random),
                shuffled(facts.reviews(), random),
                shuffled(facts.mentoring(), random),
                shuffled(facts.goals(), random));
    }

    private static Experience shuffled(Experience facts, Random random) {
        return new Experience(
                shuffled(facts.surveys(), random),
                shuffled(facts.exits(), random),
                shuffled(facts.announcements(), random));
    }

    private static Structure shuffled(Structure facts, Random random) {
        return new Structure(
                shuffled(facts.units(), random),
                shuffled(facts.domains(), random),
                shuffled(facts.successions(), random),
                shuffled(facts.meetings(), random),
                shuffled(facts.exceptionCases(), random));
    }

    private static <T> Supplied<T> shuffled(Supplied<T> facts, Random random) {
        return facts.isAbsent() ? facts : Supplied.of(shuffled(facts.values(), random));
    }

    private static <T> List<T> shuffled(List<T> values, Random random) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }
}
