package io.evenrung.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Limit LIMIT =
            new Limit("ladder.ceiling", 1, "rungs", Origin.OUR_JUDGEMENT, Limit.Bound.AT_MOST);

    private static Rule rule(String id, @Nullable Limit limit) {
        return new Rule(
                id,
                "Title",
                id,
                Severity.MAJOR,
                Layer.POLICY,
                List.of("003"),
                "Add a rung",
                limit,
                0,
                9,
                new Guide(
                        "Why",
                        List.of(new Guide.Facts("levels.csv", List.of("grade"), false)),
                        "How",
                        "Kept",
                        "Broken"));
    }

    private static Finding finding(String rule, Subject subject, Outcome outcome) {
        return new Finding(
                rule(rule, LIMIT),
                subject,
                outcome,
                Favours.NEITHER,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private static String explained(
            Outcome outcome,
            Favours favours,
            @Nullable Value measured,
            @Nullable Limit limit,
            @Nullable Interval interval,
            @Nullable String reason) {
        return new Finding(
                        rule("ladder.ceiling", limit),
                        Subject.family("Eng"),
                        outcome,
                        favours,
                        measured,
                        limit,
                        interval,
                        List.of(),
                        List.of(),
                        reason,
                        List.of(),
                        List.of())
                .explain();
    }

    @Test
    void a_fingerprint_is_the_start_of_the_digest_of_rule_and_subject() {
        // printf 'ladder.ceiling\nfamily/Eng' | sha256sum
        assertEquals(
                "b6f8bd24f10de0ec",
                finding("ladder.ceiling", Subject.family("Eng"), Outcome.VIOLATED)
                        .fingerprint());
    }

    @Test
    void a_fingerprint_does_not_hang_on_the_default_charset() {
        assertEquals(
                "014b8dc5fe196205",
                finding("ladder.ceiling", Subject.family("Eng\u0130"), Outcome.VIOLATED)
                        .fingerprint());
    }

    @Test
    void a_fingerprint_outlives_a_new_outcome_limit_or_wording() {
        Subject renamed = new Subject(Subject.Kind.FAMILY, "family/Eng", "Engineering & Data", List.of());
        Finding other = new Finding(
                rule("ladder.ceiling", LIMIT.withValue(2)),
                renamed,
                Outcome.HOLDS,
                Favours.MANAGEMENT,
                new Value.Count(2),
                LIMIT.withValue(2),
                null,
                List.of(),
                List.of("conditional"),
                null,
                List.of(),
                List.of());
        assertEquals(
                finding("ladder.ceiling", Subject.family("Eng"), Outcome.VIOLATED)
                        .fingerprint(),
                other.fingerprint());
    }

    @Property
    void two_subjects_have_two_fingerprints(@ForAll String one, @ForAll String other) {
        if (!one.equals(other) && isText(one) && isText(other)) {
            assertNotEquals(
                    finding("r", Subject.family(one), Outcome.HOLDS).fingerprint(),
                    finding("r", Subject.family(other), Outcome.HOLDS).fingerprint());
            assertNotEquals(
                    finding("r", Subject.family(one), Outcome.HOLDS).fingerprint(),
                    finding("r", Subject.team(one), Outcome.HOLDS).fingerprint());
        }
    }

    /** Whether it can be written in UTF-8: a lone surrogate, which no input can hold, cannot. */
    private static boolean isText(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @Property(tries = 100)
    void findings_are_ordered_by_rule_then_subject(@ForAll Random random) {
        List<Finding> ordered = List.of(
                finding("a", Subject.organization(), Outcome.HOLDS),
                finding("a", Subject.family("A"), Outcome.HOLDS),
                finding("a", Subject.family("B"), Outcome.HOLDS),
                finding("a", Subject.team("A"), Outcome.HOLDS),
                finding("b", Subject.organization(), Outcome.HOLDS));
        List<Finding> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, random);
        shuffled.sort(Finding.ORDER);
        assertEquals(ordered, shuffled);
    }

    @Test
    void needs_are_named_once_and_in_order() {
        Need grade = new Need("levels.csv", "grade");
        Need rank = new Need("levels.csv", "rank");
        Finding finding = new Finding(
                rule("r", null),
                Subject.organization(),
                Outcome.NOT_EVALUATED,
                Favours.NEITHER,
                null,
                null,
                null,
                List.of(),
                List.of(),
                "no grade",
                List.of(rank, grade, rank),
                List.of());
        assertEquals(List.of(grade, rank), finding.needs());
        assertFalse(finding.isViolation());
        assertTrue(finding("r", Subject.organization(), Outcome.VIOLATED).isViolation());
    }

    @Test
    void a_violation_says_what_was_measured_the_limit_and_whom_it_favours() {
        assertEquals(
                "Eng: violated, ladder.ceiling is 3, limit at most 1 rung, in favour of management",
                explained(Outcome.VIOLATED, Favours.MANAGEMENT, new Value.Count(3), LIMIT, null, null));
        assertEquals(
                "Eng: violated, ladder.ceiling is 12.3400 % [5.0000 % to 20.0000 %], limit at most 5 %,"
                        + " in favour of individual contributors",
                explained(
                        Outcome.VIOLATED,
                        Favours.INDIVIDUAL_CONTRIBUTORS,
                        new Value.Share(0.1234),
                        new Limit("x", 0.05, "share", Origin.FIELD, Limit.Bound.AT_MOST),
                        new Interval(0.05, 0.2, 0.95),
                        null));
    }

    @Test
    void what_was_not_decided_says_why() {
        assertEquals(
                "Eng: not evaluated, ladder.ceiling: no grade",
                explained(Outcome.NOT_EVALUATED, Favours.NEITHER, null, null, null, "no grade"));
        assertEquals(
                "Eng: insufficient evidence, ladder.ceiling is 0.9000, limit at least 0.8: too few",
                explained(
                        Outcome.INSUFFICIENT_EVIDENCE,
                        Favours.NEITHER,
                        new Value.Number(0.9),
                        new Limit("x", 0.8, "ratio", Origin.FIELD, Limit.Bound.AT_LEAST),
                        null,
                        "too few"));
        assertEquals(
                "Eng: not applicable, ladder.ceiling: nothing here",
                explained(Outcome.NOT_APPLICABLE, Favours.NEITHER, null, null, null, "nothing here"));
    }

    @Test
    void an_explanation_reads_alike_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : Locale.getAvailableLocales()) {
                Locale.setDefault(locale);
                assertEquals(
                        "Eng: holds, ladder.ceiling is 1234.5000 [-0.5000 to 1.5000], limit at most 1 rung",
                        explained(
                                Outcome.HOLDS,
                                Favours.NEITHER,
                                new Value.Number(1234.5),
                                LIMIT,
                                new Interval(-0.5, 1.5, 0.95),
                                null),
                        locale::toLanguageTag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
