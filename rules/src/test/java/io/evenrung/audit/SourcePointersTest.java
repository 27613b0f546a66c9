package io.evenrung.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.finding.Guide;
import io.evenrung.finding.Layer;
import io.evenrung.finding.Rule;
import io.evenrung.finding.Severity;
import io.evenrung.measure.Subject;
import io.evenrung.model.LevelId;
import io.evenrung.model.Provenance;
import io.evenrung.model.Source;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SourcePointersTest {

    private static final Source PUBLISHED = new Source("organization.yaml", 10, "policy: published");
    private static final Source AUDIENCE = new Source("organization.yaml", 11, "policy: published.audience");
    private static final Source COMMITMENT =
            new Source("organization.yaml", 30, "policy: commitments.work.innovation-hub");
    private static final Source WAIVERS = new Source("organization.yaml", 40, "policy: waivers");

    private static final LevelId LOW = LevelId.of("Legal/Tax", "ic", "IC1");
    private static final LevelId HIGH = LevelId.of("Legal/Tax", "ic", "IC2");
    private static final LevelId OTHER = LevelId.of("Legal", "ic", "IC1");

    private static final Provenance PROVENANCE = provenance();

    @Test
    void what_is_asked_of_the_whole_policy_points_to_the_line_that_the_rule_speaks_of() {
        assertEquals(List.of(AUDIENCE), pointers(Subject.organization(), "policy.published.audience"));
        assertEquals(List.of(COMMITMENT), pointers(Subject.organization(), "policy.commitments.work.innovation-hub"));
        assertEquals(List.of(WAIVERS), pointers(Subject.organization(), "tracks", "policy.waivers"));
    }

    @Test
    void a_part_that_is_not_written_points_to_its_section() {
        assertEquals(List.of(PUBLISHED), pointers(Subject.organization(), "policy.published.reviewed"));
        assertEquals(List.of(), pointers(Subject.organization(), "policy.return_right.no_fault", "pairs"));
    }

    @Test
    void a_family_points_to_its_first_line_and_not_to_those_of_another_with_a_like_name() {
        assertEquals(
                List.of(new Source("levels.csv", 3, "job_family Legal/Tax")),
                pointers(Subject.family("Legal/Tax"), "policy.waivers"));
        assertEquals(
                List.of(new Source("levels.csv", 2, "job_family Legal")), pointers(Subject.family("Legal"), "tracks"));
        assertEquals(List.of(), pointers(Subject.family("Leg"), "tracks"));
    }

    @Test
    void a_level_points_to_its_own_line() {
        assertEquals(
                List.of(new Source("levels.csv", 5, "Legal/Tax IC1")), pointers(Subject.level(LOW), "policy.waivers"));
    }

    private static List<Source> pointers(Subject subject, String... fields) {
        Guide guide = new Guide(
                "Why",
                List.of(
                        new Guide.Facts("levels.csv", List.of("policy.waivers"), false),
                        new Guide.Facts("organization.yaml", Arrays.asList(fields), false)),
                "How",
                "Kept",
                "Broken");
        Rule rule = new Rule(
                "a.b", "Title", "a.b", Severity.MAJOR, Layer.POLICY, List.of("000"), "Mend it", null, 0, 1, guide);
        return SourcePointers.of(rule, subject, PROVENANCE);
    }

    private static Provenance provenance() {
        TreeMap<String, Source> sources = new TreeMap<>();
        sources.put("policy/published", PUBLISHED);
        sources.put("policy/published/audience", AUDIENCE);
        sources.put("policy/commitments", new Source("organization.yaml", 29, "policy: commitments"));
        sources.put("policy/commitments/work.innovation-hub", COMMITMENT);
        sources.put("policy/waivers", WAIVERS);
        sources.put(Provenance.level(LOW), new Source("levels.csv", 5, "Legal/Tax IC1"));
        sources.put(Provenance.level(HIGH), new Source("levels.csv", 3, "Legal/Tax IC2"));
        sources.put(Provenance.level(OTHER), new Source("levels.csv", 2, "Legal IC1"));
        return new Provenance(false, List.of(), List.of(), sources);
    }
}
