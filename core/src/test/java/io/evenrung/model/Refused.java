package io.evenrung.model;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.function.Executable;

/** Nonsense that a record refuses. */
final class Refused {

    private Refused() {}

    /** Asserts that it is refused in words that hold all of these. */
    static void refused(Executable nonsense, String... words) {
        String message = messageOf(nonsense);
        for (String word : words) {
            assertTrue(message.contains(word), () -> "'" + word + "' is missing in: " + message);
        }
    }

    /** The words in which it is refused. */
    static String messageOf(Executable nonsense) {
        return Objects.requireNonNull(
                assertThrows(IllegalArgumentException.class, nonsense).getMessage());
    }
}
