package io.evenrung.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.finding.PromiseKeeping.Standing;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written and what is lived, joined. */
class PromiseKeepingTest {

    @ParameterizedTest
    @CsvSource({
        "HOLDS, HOLDS, KEPT",
        "HOLDS, VIOLATED, PAPER_ONLY",
        "VIOLATED, HOLDS, INFORMAL",
        "VIOLATED, VIOLATED, ABSENT",
        "HOLDS, NOT_EVALUATED, UNDECIDED",
        "NOT_EVALUATED, HOLDS, UNDECIDED",
        "VIOLATED, INSUFFICIENT_EVIDENCE, UNDECIDED",
        "HOLDS, NOT_APPLICABLE, UNDECIDED"
    })
    void a_promise_is_kept_on_paper_only_informal_absent_or_open(Outcome written, Outcome lived, Standing standing) {
        List<PromiseKeeping> promises =
                PromiseKeeping.of(List.of(finding(Layer.POLICY, written), finding(Layer.PRACTICE, lived)));
        assertEquals(1, promises.size());
        assertEquals(standing, promises.get(0).standing());
    }

    @Test
    void one_violation_among_many_subjects_breaks_a_side() {
        List<PromiseKeeping> promises = PromiseKeeping.of(List.of(
                finding(Layer.POLICY, Outcome.HOLDS),
                finding(Layer.POLICY, Outcome.VIOLATED),
                finding(Layer.PRACTICE, Outcome.HOLDS)));
        assertEquals(Standing.INFORMAL, promises.get(0).standing());
    }

    @Test
    void what_has_no_written_side_is_no_promise() {
        assertEquals(List.of(), PromiseKeeping.of(List.of(finding(Layer.PRACTICE, Outcome.HOLDS))));
    }

    private static Finding finding(Layer layer, Outcome outcome) {
        Rule rule = new Rule(
                "manager.vetted",
                "Title",
                "manager.vetted",
                Severity.MAJOR,
                layer,
                List.of("001"),
                "Vet",
                null,
                0,
                0,
                new Guide("Why", List.of(), "How", "Kept", "Broken"));
        return new Finding(
                rule,
                Subject.organization(),
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
}
