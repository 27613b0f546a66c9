package io.evenrung.audit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Subject;
import io.evenrung.measure.ladder.CriteriaCount;
import io.evenrung.measure.promotion.Stagnation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordsTest {

    /** Not of the domain, so it may be sent and not be made. */
    record Stranger(int number) {}

    private static final Limit LIMIT = new Limit("acme.a", 0.1, "share", Origin.OUR_JUDGEMENT, Limit.Bound.AT_MOST);

    @Property(tries = 200)
    void every_text_and_number_comes_back_bit_for_bit(
            @ForAll String text, @ForAll double number, @ForAll long count, @ForAll boolean truth) {
        List<Object> sent =
                List.of(text, number, count, truth, (int) count, Subject.role(text), LIMIT.withValue(number));
        assertEquals(sent, back(sent));
    }

    @Test
    void half_a_surrogate_pair_not_a_number_and_minus_zero_come_back() {
        List<Object> sent = Arrays.asList("\ud83d", "\ud83d\ude00", Double.NaN, -0.0, Double.NEGATIVE_INFINITY, null);
        assertEquals(sent, back(sent));
    }

    @Test
    void sets_and_currencies_come_back() {
        List<Object> sent = List.of(Set.of(Origin.ARTICLE, Origin.USER), Currency.getInstance("EUR"), Set.of());
        assertEquals(sent, back(sent));
    }

    /** Where the ratio is only a bound, this measure does not tell its interval and has one. */
    @Test
    void a_record_that_tells_less_than_it_holds_comes_back_whole() {
        Stagnation sent = new Stagnation(
                Subject.organization(),
                true,
                2,
                3,
                Stagnation.Bound.AT_LEAST,
                new Interval(1, 2, 0.95),
                1,
                40,
                "",
                List.of(),
                List.of());
        assertNull(sent.interval());
        assertEquals(sent, back(sent));
    }

    @Test
    void a_type_is_named_once() {
        CriteriaCount one = new CriteriaCount(Subject.role("a"), 1);
        int once = bytes(one).length;
        int twice = bytes(List.of(one, one)).length;
        assertTrue(twice < 2 * once - 2 * CriteriaCount.class.getName().length(), twice + " for " + once);
    }

    @Test
    void what_is_no_fact_cannot_be_sent() {
        assertThrows(IllegalArgumentException.class, () -> bytes(new Object()));
        assertThrows(IllegalArgumentException.class, () -> bytes("x".repeat(Tag.LONGEST_TEXT + 1)));
    }

    @Test
    void a_type_from_elsewhere_is_not_made() {
        assertThrows(StreamCorruptedException.class, () -> read(bytes(new Stranger(1))));
        assertThrows(StreamCorruptedException.class, () -> read(named("java.lang.ProcessBuilder")));
        assertThrows(StreamCorruptedException.class, () -> read(named("io.evenrung.measure.Evidence")));
        assertThrows(StreamCorruptedException.class, () -> read(named("io.evenrung.measure.None")));
    }

    @Test
    void a_record_that_refuses_what_it_is_given_is_not_made() throws IOException {
        byte[] bytes = bytes(new Interval(1, 2, 0.95));
        assertEquals(new Interval(1, 2, 0.95), read(bytes));
        // its first number behind the tags and the name: 9, which is beyond the upper end
        ByteBuffer.wrap(bytes)
                .putDouble(10 + Character.BYTES * Interval.class.getName().length(), 9);
        assertThrows(StreamCorruptedException.class, () -> read(bytes));
    }

    @Test
    void what_ends_too_soon_is_told() {
        byte[] whole = bytes(List.of(LIMIT, LIMIT));
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThrows(EOFException.class, () -> read(part));
        }
    }

    @Test
    void nesting_that_would_exhaust_the_stack_is_refused() {
        ByteArrayOutputStream deep = new ByteArrayOutputStream();
        for (int i = 0; i < 100_000; i++) {
            deep.writeBytes(new byte[] {Tag.LIST, 0, 0, 0, 1});
        }
        assertThrows(StreamCorruptedException.class, () -> read(deep.toByteArray()));
    }

    @Property(tries = 300)
    void damaged_bytes_end_in_an_error_of_reading_or_in_a_value_and_in_nothing_else(@ForAll Random random) {
        byte[] damaged = bytes(new ArrayList<>(List.of(LIMIT, new CriteriaCount(Subject.role("a"), 1), "text")));
        for (int i = 0; i < 3; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        try {
            read(damaged);
        } catch (IOException told) {
            return;
        }
    }

    private static byte[] named(String type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(Tag.RECORD);
        out.writeInt(0);
        out.writeInt(type.length());
        out.writeChars(type);
        return bytes.toByteArray();
    }

    private static @Nullable Object back(@Nullable Object value) {
        try {
            return read(bytes(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(@Nullable Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            RecordWriter writer = new RecordWriter(new DataOutputStream(bytes));
            writer.write(value);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static @Nullable Object read(byte[] bytes) throws IOException {
        return new RecordReader(new DataInputStream(new ByteArrayInputStream(bytes))).read();
    }
}
