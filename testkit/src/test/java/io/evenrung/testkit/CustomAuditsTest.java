package io.evenrung.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import io.evenrung.rules.RuleSet;
import io.evenrung.rules.language.Capabilities;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What becomes of a custom rule in an audit. */
class CustomAuditsTest {

    private static final Organization HEALTHY = Organizations.healthy();
    private static final String MIDPOINT = "pay.band-parity.midpoint";

    private static String rule(String id, String annotations, String conditions) {
        return """
                rule "%s"
                    @title("Asked by Acme") @severity(MAJOR) @remedy("Mend it") %s
                when
                    %s
                then
                    findings.report($it);
                end
                """.formatted(id, annotations, conditions);
    }

    private static List<Finding> findings(Organization organization, String annotations, String conditions) {
        RuleSet acme = RuleSet.of("acme", rule("acme.one", annotations, conditions));
        return Auditor.builder().add(acme).build().audit(organization).findings().stream()
                .filter(f -> f.rule().id().equals("acme.one"))
                .toList();
    }

    private static Finding one(List<Finding> findings, String subject) {
        return findings.stream()
                .filter(f -> f.subject().label().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static TreeSet<Outcome> outcomes(List<Finding> findings) {
        return findings.stream().map(Finding::outcome).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_plain_fact_is_judged_with_what_the_rule_looks_at_as_its_evidence() {
        List<Finding> findings = findings(
                HEALTHY,
                "@threshold(0.1) @unit(\"share\") @origin(FIELD) @favours(INDIVIDUAL_CONTRIBUTORS)",
                "Limit(rule == \"acme.one\", $limit : value)\n $it : RungRange(spread > $limit, code == \"IC3\")");
        assertEquals(new TreeSet<>(List.of(Outcome.VIOLATED, Outcome.HOLDS)), outcomes(findings));
        Finding broken = one(findings, "Engineering IC3");
        assertEquals(Outcome.VIOLATED, broken.outcome());
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, broken.favours());
        assertEquals(new Limit("acme.one", 0.1, "share", Origin.FIELD, Limit.Bound.AT_MOST), broken.limit());
        assertTrue(broken.measured() instanceof Value.Share, broken::explain);
        assertTrue(broken.operands().contains(Operand.text("level", "IC3")), broken::toString);
    }

    @Test
    void what_is_not_known_and_could_decide_is_asked_for_by_file_and_column() {
        Organization unknown = Change.levels(level -> level.id().code().equals("IC3")
                        ? level.withRanges(List.of()).withGrade(null)
                        : level)
                .apply(HEALTHY);
        List<Finding> findings = findings(unknown, "", "$it : Rung(grade == \"none of these\")");
        Finding open = one(findings, "Engineering IC3");
        assertEquals(Outcome.NOT_EVALUATED, open.outcome());
        assertEquals(List.of(new Need("levels.csv", "grade")), open.needs());
        assertEquals(Outcome.HOLDS, one(findings, "Engineering IC4").outcome());
    }

    @Test
    void what_is_not_known_and_could_not_decide_is_not_asked_for() {
        Organization unknown = Change.levels(level -> level.id().code().equals("IC3") ? level.withGrade(null) : level)
                .apply(HEALTHY);
        List<Finding> findings = findings(unknown, "", "$it : Rung(code == \"IC4\", grade == \"none of these\")");
        assertEquals(new TreeSet<>(List.of(Outcome.HOLDS)), outcomes(findings));
    }

    /** With nothing known of projects, that there is none of a kind is known of nobody. */
    @Test
    void a_rule_that_asks_for_what_was_not_supplied_says_nothing_of_anybody() {
        String none =
                "$it : Family(family != \"none\")\n not LedProject(leadTrack == TrackKind.INDIVIDUAL_CONTRIBUTOR)";
        assertEquals(new TreeSet<>(List.of(Outcome.HOLDS)), outcomes(findings(HEALTHY, "", none)));
        Organization silent = HEALTHY.withPractice(HEALTHY.practice().withProjects(Supplied.absent()));
        List<Finding> findings = findings(silent, "", none);
        assertEquals(new TreeSet<>(List.of(Outcome.NOT_EVALUATED)), outcomes(findings));
        assertTrue(findings.get(0).needs().stream().anyMatch(n -> n.file().equals("projects.csv")), findings::toString);
        String some = "$it : Family(family != \"none\")\n exists LedProject(leadTrack == TrackKind.MANAGEMENT)";
        assertEquals(new TreeSet<>(List.of(Outcome.NOT_EVALUATED)), outcomes(findings(silent, "", some)));
    }

    @Test
    void where_there_is_nothing_that_a_rule_speaks_of_it_is_not_applicable() {
        Organization empty = HEALTHY.withPractice(HEALTHY.practice().withProjects(Supplied.of(List.of())));
        List<Finding> findings = findings(empty, "", "$it : LedProject(leadNamed == false)");
        assertEquals(
                List.of(Outcome.NOT_APPLICABLE),
                findings.stream().map(Finding::outcome).toList());
    }

    @Test
    void people_are_judged_beside_their_families_however_many_they_are() {
        List<Worker> workers = new ArrayList<>(HEALTHY.practice().workers().values());
        Worker one = workers.get(0);
        for (int i = 0; i < 12_000; i++) {
            workers.add(new Worker(
                    "x" + i,
                    one.level(),
                    null,
                    one.team(),
                    one.payZone(),
                    one.pay(),
                    one.hired(),
                    one.levelSince(),
                    one.left(),
                    one.profile()));
        }
        Organization large = HEALTHY.withPractice(HEALTHY.practice().withWorkers(Supplied.of(workers)));
        String joined = "Family($family : family)\n $it : Person(family == $family, reports > $limit)";
        String limit = "@threshold(0) @unit(\"people\") @origin(FIELD)";
        String conditions = "Limit(rule == \"acme.one\", $limit : value)\n " + joined;
        List<Finding> few = findings(HEALTHY, limit, conditions);
        List<Finding> many = findings(large, limit, conditions);
        assertEquals(few.size() + 12_000, many.size());
        long leading = few.stream().filter(Finding::isViolation).count();
        assertTrue(leading > 0);
        assertEquals(leading, many.stream().filter(Finding::isViolation).count());
    }

    @Test
    void rules_of_an_organisations_own_do_not_change_those_that_are_built_in() {
        RuleSet acme = RuleSet.of("acme", rule("acme.one", "", "$it : Person(reports == null)"));
        Audit with = Auditor.builder().add(acme).build().audit(HEALTHY);
        List<Finding> builtIn = with.findings().stream()
                .filter(f -> !f.rule().id().startsWith("acme"))
                .toList();
        assertEquals(Auditor.standard().audit(HEALTHY).findings(), builtIn);
        List<Finding> sorted = new ArrayList<>(with.findings());
        sorted.sort(Finding.ORDER);
        assertEquals(sorted, with.findings());
    }

    @Test
    void a_rule_set_may_replace_a_built_in_rule_and_limit_another_anew() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("evenrung-rules.properties", """
                id = acme
                version = 2
                title = Acme
                replaces = pay.band-parity.overlap
                limit.pay.band-parity.midpoint = 0.01
                """);
        files.put(
                "rules.drl",
                rule(
                        "pay.band-parity.overlap",
                        "@principle(\"pay.band-parity\") @threshold(1) @unit(\"share\") @origin(FIELD)",
                        "Limit(rule == \"pay.band-parity.overlap\", $limit : value)\n $it : RangeOverlap(overlap <= $limit)"));
        Auditor auditor = Auditor.builder()
                .add(RuleSet.of(files, Capabilities.standard()))
                .build();
        Organization higher =
                Organizations.organization().managementRangesHigher(0.02).build();
        List<Finding> findings = auditor.audit(higher).findings();
        List<Finding> overlap = findings.stream()
                .filter(f -> f.rule().id().equals("pay.band-parity.overlap"))
                .toList();
        assertEquals(new TreeSet<>(List.of(Outcome.VIOLATED)), outcomes(overlap));
        assertEquals("Asked by Acme", overlap.get(0).rule().title());
        assertEquals(Outcome.VIOLATED, midpoint(findings).outcome());
        assertEquals(Origin.RULE_SET, origin(midpoint(findings)));
        Finding lenient =
                midpoint(auditor.withLimit(MIDPOINT, 0.05).audit(higher).findings());
        assertEquals(Outcome.HOLDS, lenient.outcome());
        assertEquals(Origin.USER, origin(lenient));
    }

    private static Origin origin(Finding finding) {
        Limit limit = finding.limit();
        return limit == null ? Origin.ARTICLE : limit.origin();
    }

    private static Finding midpoint(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.rule().id().equals(MIDPOINT))
                .findFirst()
                .orElseThrow();
    }
}
