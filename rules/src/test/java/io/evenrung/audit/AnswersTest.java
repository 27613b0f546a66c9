package io.evenrung.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Measure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.ladder.CriteriaCount;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** An answer can say which measures broke which rules, and nothing else. */
class AnswersTest {

    private static final Measure BESIDE = new CriteriaCount(Subject.role("beside"), 1);
    private static final Measure FIRST = new CriteriaCount(Subject.role("first"), 1);
    private static final Measure SECOND = new CriteriaCount(Subject.role("second"), 1);
    private static final Batches BATCHES = new Batches(List.of(BESIDE), List.of(List.of(FIRST), List.of(SECOND)));
    private static final Order ORDER = new Order(
            "acme", List.of(), List.of("acme.a", "acme.a?", "acme.b"), List.of(), 3, 10, 60_000, List.of(BESIDE));

    @Test
    void a_sound_answer_names_the_very_measures_that_were_given() throws IOException {
        Map<String, Set<Measure>> reported = read(
                Answers.READY,
                Answers.BATCH,
                i(0),
                i(1),
                i(1),
                i(2),
                i(2),
                i(0),
                i(1),
                i(-1),
                Answers.BATCH,
                i(0),
                i(1),
                i(1),
                i(-1),
                Answers.END);
        assertEquals(Set.of("acme.a", "acme.b"), reported.keySet());
        Set<Measure> first = reported.get("acme.a");
        assertTrue(first != null && first.size() == 2 && first.contains(FIRST) && first.contains(SECOND));
        Set<Measure> other = reported.get("acme.b");
        assertTrue(other != null && other.size() == 2 && other.contains(BESIDE) && other.contains(FIRST));
    }

    @Test
    void numbers_that_no_rule_or_measure_has_are_refused() {
        unsound("rule 3 after -1, of 3", Answers.READY, Answers.BATCH, i(3));
        unsound("rule -2 after -1, of 3", Answers.READY, Answers.BATCH, i(-2));
        unsound("measure 2 after -1, of 2", Answers.READY, Answers.BATCH, i(0), i(1), i(2));
        unsound("measure -1 after -1, of 2", Answers.READY, Answers.BATCH, i(0), i(1), i(-1));
    }

    @Test
    void no_answer_is_longer_than_its_rules_and_measures_allow() {
        unsound("3 measures of 2", Answers.READY, Answers.BATCH, i(0), i(3));
        unsound("0 measures of 2", Answers.READY, Answers.BATCH, i(0), i(0));
        unsound("measure 0 after 0, of 2", Answers.READY, Answers.BATCH, i(0), i(2), i(0), i(0));
        unsound("rule 0 after 0, of 3", Answers.READY, Answers.BATCH, i(0), i(1), i(0), i(0));
        unsound("status 69 instead of 66", Answers.READY, Answers.BATCH, i(-1), Answers.END);
        unsound(
                "status 66 instead of 69",
                Answers.READY,
                Answers.BATCH,
                i(-1),
                Answers.BATCH,
                i(-1),
                Answers.BATCH,
                i(-1));
    }

    @Test
    void nobody_is_told_anything_who_does_not_say_that_he_is_ready() {
        CountDownLatch ready = new CountDownLatch(1);
        assertThrows(Answers.UnsoundException.class, () -> read(ready, bytes('r')));
        assertEquals(1, ready.getCount());
    }

    @Test
    void a_runaway_names_a_rule_of_the_set_or_is_unsound() {
        RunawayRulesException firings =
                assertThrows(RunawayRulesException.class, () -> read(Answers.READY, Answers.TOO_MANY_FIRINGS, i(1)));
        assertEquals(
                "rule set 'acme' was stopped: it fired more than 30 times; the rule at work was 'acme.a'",
                firings.getMessage());
        RunawayRulesException time =
                assertThrows(RunawayRulesException.class, () -> read(Answers.READY, Answers.TOO_LONG, i(2)));
        assertEquals(RunawayRulesException.Excess.TIME, time.excess());
        unsound("rule 3 of 3", Answers.READY, Answers.TOO_LONG, i(3));
    }

    @Property(tries = 1_000)
    void whatever_bytes_come_the_end_is_an_answer_or_a_told_error(@ForAll byte[] bytes) throws IOException {
        byte[] said = bytes.clone();
        if (said.length > 2) {
            said[0] = Answers.READY;
            said[1] = Answers.BATCH;
        }
        assertThrows(IOException.class, () -> read(new CountDownLatch(1), said));
    }

    @Test
    void an_answer_that_ends_too_soon_is_told() {
        assertThrows(EOFException.class, () -> read(Answers.READY, Answers.BATCH, i(0), i(1)));
    }

    private static void unsound(String message, Object... said) {
        Answers.UnsoundException thrown = assertThrows(Answers.UnsoundException.class, () -> read(said));
        assertEquals(message, thrown.getMessage());
    }

    /** A number of four bytes among the single ones. */
    private static Number i(int number) {
        return (long) number;
    }

    private static Map<String, Set<Measure>> read(Object... said) throws IOException {
        return read(new CountDownLatch(1), bytes(said));
    }

    private static Map<String, Set<Measure>> read(CountDownLatch ready, byte[] bytes) throws IOException {
        return new Answers(ORDER, BATCHES).read(new DataInputStream(new ByteArrayInputStream(bytes)), ready);
    }

    private static byte[] bytes(Object... said) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (Object part : said) {
            if (part instanceof Long number) {
                out.writeInt(number.intValue());
            } else if (part instanceof Character letter) {
                out.writeByte(letter);
            } else {
                out.writeByte((Integer) part);
            }
        }
        return bytes.toByteArray();
    }
}
