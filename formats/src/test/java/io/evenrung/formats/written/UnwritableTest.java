package io.evenrung.formats.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.model.Commitment;
import io.evenrung.model.Contribution;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.Organization;
import io.evenrung.model.Policy;
import io.evenrung.model.Practice;
import io.evenrung.model.Profile;
import io.evenrung.model.Provenance;
import io.evenrung.model.Review;
import io.evenrung.model.RoleCharter;
import io.evenrung.model.Supplied;
import io.evenrung.model.Waiver;
import io.evenrung.model.Worker;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the model can hold and the input format has no way to say. */
class UnwritableTest {

    @Test
    void an_item_with_a_semicolon() {
        assertRefused(
                "contributors in contributions has an item with a semicolon, which would end it",
                practice(Practice.unknown()
                        .withContributions(Supplied.of(
                                List.of(new Contribution("c1", "Scheduler", List.of("w;1"), null, null))))));
    }

    @Test
    void a_rung_that_has_no_duties_beside_one_of_which_they_are_not_known() {
        assertRefused(
                "levels.csv: no duty is named",
                levels(Level.of(Samples.IC1).withCharter(RoleCharter.unknown().withDuties(List.of()))));
    }

    @Test
    void two_rungs_of_one_name() {
        assertRefused(
                "levels.csv: job_title leads to two rungs, Engineering M1 here and Engineering IC1 on line 2",
                levels(
                        Level.of(Samples.IC1).withName("Senior"),
                        Level.of(Samples.M1).withName("Senior")));
    }

    @Test
    void pay_of_one_zone_in_two_currencies() {
        assertRefused(
                "workers.csv: currencies are mixed without pay zones",
                Samples.withWorkers(
                        Worker.of("w1", Samples.IC1).withPay(Samples.euros("50000")),
                        Worker.of("w2", Samples.IC1).withPay(Money.of("50000", "USD"))));
    }

    @Test
    void pay_and_bonus_of_one_worker_in_two_currencies() {
        assertRefused(
                "base_pay, bonus and equity of a worker are in several currencies",
                Samples.withWorkers(Worker.of("w1", Samples.IC1)
                        .withPay(Samples.euros("50000"))
                        .withProfile(Profile.unknown().withBonus(Money.of("5000", "USD")))));
    }

    @Test
    void pay_below_one_of_its_currency() {
        assertRefused(
                "workers.csv: base_pay comes to next to nothing for a year at full time",
                Samples.withWorkers(Worker.of("w1", Samples.IC1).withPay(Samples.euros("0.50"))));
    }

    @Test
    void text_that_begins_with_a_blank() {
        assertRefused(
                "practice workers would be read as something else",
                Samples.withWorkers(Worker.of("w1", Samples.IC1).withTeam(" Core")));
    }

    @Test
    void half_of_a_character() {
        assertRefused(
                "a text holds half of a character",
                Samples.withWorkers(Worker.of("w1", Samples.IC1).withTeam("Core \ud83d")));
    }

    @Test
    void a_change_of_pay_that_no_two_amounts_have() {
        Move move = new Move("w1", Samples.AS_OF, Samples.IC1, null)
                .withTerms(MoveTerms.unknown().withPayChange(1e-40));
        assertRefused(
                "no two amounts of pay that a table can hold have the change of pay of a move",
                practice(Practice.unknown().withMoves(Supplied.of(List.of(move)))));
    }

    @Test
    void a_number_of_too_many_digits() {
        Review review = new Review("w1", Samples.AS_OF, Review.Kind.APPRAISAL, 1e200, null, null);
        Practice practice = Practice.unknown();
        assertRefused(
                "rating in reviews has more digits than a table can hold",
                practice(practice.withDevelopment(practice.development().withReviews(Supplied.of(List.of(review))))));
    }

    @Test
    void two_reviews_of_one_person_kind_and_day() {
        Practice practice = Practice.unknown();
        assertRefused(
                "reviews.csv: duplicate worker_id, date and kind: line 2 has it too",
                practice(practice.withDevelopment(practice.development()
                        .withReviews(Supplied.of(List.of(
                                new Review("w1", Samples.AS_OF, Review.Kind.APPRAISAL, 1.0, null, null),
                                new Review("w1", Samples.AS_OF, Review.Kind.APPRAISAL, 2.0, null, null)))))));
    }

    @Test
    void a_promise_to_keep_a_principle_that_the_catalogue_lacks() {
        String message = refusal(policy(Policy.unknown()
                .withCommitments(Supplied.of(List.of(new Commitment("acme.range-width", true, null))))));
        assertTrue(message.contains("organization.yaml: "), message);
    }

    @Test
    void two_promises_to_keep_one_principle() {
        assertRefused(
                "policy commitments would be read as something else",
                policy(Policy.unknown()
                        .withCommitments(Supplied.of(List.of(
                                new Commitment("pay.plateau", true, null),
                                new Commitment("pay.plateau", false, null))))));
    }

    @Test
    void a_waiver_for_a_family_that_is_not_declared() {
        assertRefused(
                "organization.yaml: there is no such job family",
                policy(Policy.unknown()
                        .withWaivers(Supplied.of(
                                List.of(new Waiver(Waiver.Scope.FAMILY, "Legal", Samples.AS_OF, "small"))))));
    }

    @Test
    void a_rung_on_no_track_that_shares_its_code_with_one_on_a_track() {
        LevelId nowhere = new LevelId("Engineering", null, "IC1");
        Organization organization = levels(Level.of(nowhere), Level.of(Samples.IC1));
        assertRefused(
                "workers.csv: job_level names several rungs",
                organization.withPractice(
                        Practice.unknown().withWorkers(Supplied.of(List.of(Worker.of("w1", nowhere))))));
    }

    @Test
    void a_condition_of_two_lines() {
        assertRefused(
                "organization.yaml: a line break or another control character stands here",
                Samples.organization()
                        .withProvenance(new Provenance(false, List.of("one\ntwo"), List.of(), new TreeMap<>())));
    }

    private static Organization practice(Practice practice) {
        Supplied<Worker> workers = Supplied.of(List.of(Worker.of("w1", Samples.IC1)));
        return Samples.organization().withPractice(practice.withWorkers(workers));
    }

    private static Organization policy(Policy policy) {
        return Samples.organization().withPolicy(policy);
    }

    private static Organization levels(Level... levels) {
        return Samples.organization().withArchitecture(Samples.architecture(List.of(levels)));
    }

    private static void assertRefused(String what, Organization organization) {
        assertEquals("the organisation cannot be written as an input folder: " + what, refusal(organization));
    }

    private static String refusal(Organization organization) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Folders.files(organization))
                .getMessage());
    }
}
