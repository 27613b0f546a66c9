package io.evenrung.measure.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Settings;
import io.evenrung.measure.Unmeasured;
import io.evenrung.measure.Value;
import io.evenrung.measure.catalogue.Catalogue;
import io.evenrung.model.Commitment;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Organization;
import io.evenrung.model.Policy;
import io.evenrung.model.Supplied;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the policy promises, as facts for the rules. */
class PromisesTest {

    @Test
    void a_promise_is_shown_with_its_place() {
        Promise promise = measured(new Commitment("work.visible-projects", true, "handbook 4.2"))
                .of(Promise.class)
                .get(0);
        assertTrue(promise.written());
        assertEquals("work.visible-projects", promise.principle());
        assertEquals(
                List.of(Operand.truth("promised in writing", true), Operand.text("written in", "handbook 4.2")),
                promise.operands());
    }

    @Test
    void a_promise_that_is_denied_is_not_written() {
        Promise promise = measured(new Commitment("manager.vetted", false, null))
                .of(Promise.class)
                .get(0);
        assertFalse(promise.written());
        assertEquals(new Value.Truth(false), promise.measured());
    }

    @Test
    void a_promise_of_one_thing_says_nothing_of_another() {
        List<Unmeasured> open = measured(new Commitment("manager.vetted", true, null)).unmeasured().stream()
                .filter(u -> u.measure() == Promise.class)
                .toList();
        assertEquals(
                Promises.PRINCIPLES.stream()
                        .filter(p -> !p.equals("manager.vetted"))
                        .toList(),
                open.stream().map(Unmeasured::principle).toList());
        for (Unmeasured gap : open) {
            assertEquals(Doubt.Kind.MISSING, gap.doubt().kind());
            assertEquals(
                    List.of(Need.policy("policy.commitments." + gap.principle())),
                    gap.doubt().needs());
        }
    }

    private static Measurements measured(Commitment... commitments) {
        return Catalogue.measure(
                Organization.of("Promising", LocalDate.of(2026, 6, 30), JobArchitecture.of(List.of(), List.of()))
                        .withPolicy(Policy.unknown().withCommitments(Supplied.of(List.of(commitments)))),
                Settings.defaults());
    }
}
