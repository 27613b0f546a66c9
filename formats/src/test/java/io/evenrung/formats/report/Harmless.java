package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What a report must not hold, whatever the names in it are. */
final class Harmless {

    private Harmless() {}

    /** Nothing that steers a terminal, and no name without an end. */
    static void text(String report) {
        assertEquals(List.of(), invisible(report));
        Stream.of(report.split("[^x]+")).forEach(run -> assertTrue(run.length() <= SafeText.LONGEST_SENTENCE));
    }

    /** Nothing that cannot be seen, and sound JSON. */
    static void json(String report) {
        assertEquals(List.of(), invisible(report));
        new JsonMapper().readTree(report);
    }

    private static List<String> invisible(String report) {
        return report.codePoints()
                .filter(c -> c != '\n' && !SafeText.isVisible(c))
                .distinct()
                .mapToObj(SafeText::hex)
                .toList();
    }
}
