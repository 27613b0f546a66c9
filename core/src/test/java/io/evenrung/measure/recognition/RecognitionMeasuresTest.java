package io.evenrung.measure.recognition;

import static io.evenrung.measure.Workforce.heads;
import static io.evenrung.measure.Workforce.measure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Level;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Recognition;
import io.evenrung.model.Recognition.Giver;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecognitionMeasuresTest {

    private static final Level IC = Workforce.ic("Engineering", "IC5");
    private static final Level MANAGER = Workforce.manager("Engineering", "M1");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final List<Worker> ICS = heads(IC.id(), 40);
    private static final List<Worker> MANAGERS = heads(MANAGER.id(), 20);

    @Test
    void all_givers_and_executive_givers_are_judged_apart() {
        List<Recognition> recognitions = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            recognitions.add(recognition("i" + i, ICS.get(i), DAY, i < 2 ? Giver.EXECUTIVE : Giver.PEER));
        }
        for (int i = 0; i < 10; i++) {
            recognitions.add(recognition("m" + i, MANAGERS.get(i), DAY, Giver.EXECUTIVE));
        }
        List<RecognitionRate> rates = measured(recognitions).of(RecognitionRate.class);
        assertEquals("all givers", rates.get(0).subject().label());
        assertEquals(1, rates.get(0).comparison().ratio(), 1e-12);
        assertEquals("executive givers", rates.get(1).subject().label());
        assertEquals(0.1, rates.get(1).comparison().ratio(), 1e-12);
        assertTrue(rates.get(1).significant());
        assertTrue(rates.get(1).parityAtMost() < 0.8);
    }

    @Test
    void recognitions_outside_the_window_do_not_count() {
        Measurements measured = measured(List.of(
                recognition("early", ICS.get(0), LocalDate.of(2023, 6, 30), Giver.PEER),
                recognition("late", ICS.get(0), Workforce.AS_OF.plusDays(1), Giver.PEER)));
        assertEquals(List.of(), measured.measures());
        assertTrue(measured.unmeasured().stream().allMatch(u -> u.doubt().kind() == Doubt.Kind.THIN));
    }

    @Test
    void a_recognition_counts_for_the_rung_of_its_day() {
        Worker moved = Worker.of("moved", MANAGER.id());
        List<Worker> workers = new ArrayList<>(ICS);
        workers.addAll(MANAGERS);
        workers.add(moved);
        Organization organization = Workforce.with(Workforce.organization(List.of(IC, MANAGER)), workers);
        organization = organization.withPractice(organization
                .practice()
                .withMoves(Supplied.of(List.of(new Move("moved", DAY, IC.id(), MANAGER.id()))))
                .withRecognitions(Supplied.of(List.of(
                        recognition("before", moved, DAY.minusDays(1), Giver.PEER),
                        recognition("after", moved, DAY, Giver.PEER)))));
        RecognitionRate rate = measure(RecognitionMeasures::measure, organization)
                .of(RecognitionRate.class)
                .get(0);
        assertEquals(1, rate.comparison().icEvents());
        assertEquals(1, rate.comparison().managerEvents());
    }

    @Test
    void without_givers_the_executives_share_is_not_evaluated() {
        Measurements measured = measured(
                List.of(recognition("a", ICS.get(0), DAY, null), recognition("b", MANAGERS.get(0), DAY, null)));
        assertEquals(1, measured.of(RecognitionRate.class).size());
        assertEquals(
                "[recognitions.csv: giver]",
                measured.unmeasured().get(0).doubt().needs().toString());
    }

    @Test
    void a_recipient_who_cannot_be_placed_is_said_to_be_left_out() {
        Measurements measured = measured(List.of(
                recognition("a", ICS.get(0), DAY, Giver.PEER),
                recognition("b", Worker.of("stranger", null), DAY, Giver.PEER)));
        List<String> conditions = measured.of(RecognitionRate.class).get(0).conditions();
        assertTrue(conditions.stream().anyMatch(c -> c.endsWith("are left out: 1")), conditions.toString());
    }

    @Test
    void without_recognitions_both_are_not_evaluated() {
        Measurements measured = measure(RecognitionMeasures::measure, Workforce.organization(List.of(IC, MANAGER)));
        assertEquals(2, measured.unmeasured().size());
        assertEquals(
                "[recognitions.csv: recipient_id, workers.csv: worker_id]",
                measured.unmeasured().get(0).doubt().needs().toString());
    }

    private static Measurements measured(List<Recognition> recognitions) {
        List<Worker> workers = new ArrayList<>(ICS);
        workers.addAll(MANAGERS);
        Organization organization = Workforce.with(Workforce.organization(List.of(IC, MANAGER)), workers);
        return measure(
                RecognitionMeasures::measure,
                organization.withPractice(organization.practice().withRecognitions(Supplied.of(recognitions))));
    }

    private static Recognition recognition(String id, Worker to, LocalDate date, @Nullable Giver giver) {
        return new Recognition(id, to.id(), date, giver, null);
    }
}
