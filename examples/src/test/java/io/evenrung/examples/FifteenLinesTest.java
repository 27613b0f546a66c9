package io.evenrung.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.ViolationsException;
import io.evenrung.finding.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FifteenLinesTest {

    @Test
    void the_demo_prints_each_violation_and_stops_at_a_grave_one() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        ViolationsException stopped;
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            stopped = assertThrows(
                    ViolationsException.class,
                    () -> FifteenLines.main(new String[] {
                        Folders.example("quillmere-instruments").toString()
                    }));
        } finally {
            System.setOut(before);
        }

        assertTrue(stopped.violations().stream().allMatch(v -> v.rule().severity() == Severity.CRITICAL));
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.stream().allMatch(l -> l.contains(": violated, ")), lines::toString);
        assertTrue(lines.size() > stopped.violations().size());
    }

    @Test
    void the_demo_has_fifteen_lines_of_code() throws IOException {
        Path source = Path.of(
                Objects.requireNonNull(System.getProperty("evenrung.root")),
                "examples/src/main/java/io/evenrung/examples/FifteenLines.java");

        long lines = Files.readAllLines(source).stream()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("/**") && !l.startsWith("package"))
                .filter(l -> !l.equals("private FifteenLines() {}"))
                .count();

        assertEquals(15, lines);
    }
}
