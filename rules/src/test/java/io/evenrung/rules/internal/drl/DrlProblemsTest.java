package io.evenrung.rules.internal.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake is told with line, column and what to write instead. */
class DrlProblemsTest {

    private static final String RULE = "rule \"a.b\"\nwhen\n    %s\nthen\n    findings.report($x);\nend\n";

    /** Each line that is not indented is a text; those indented beneath it are what is told of it. */
    private static Map<String, String> cases(String name) {
        Map<String, String> cases = new LinkedHashMap<>();
        String last = "";
        for (String line : resource(name).lines().toList()) {
            if (line.startsWith("    ")) {
                cases.merge(last, "a.drl:" + line.strip(), (a, b) -> a.isEmpty() ? b : a + "\n" + b);
            } else if (!line.startsWith("#")) {
                last = line;
                cases.put(last, "");
            }
        }
        return cases;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DrlProblemsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String problems(String text) {
        return DrlReaderTest.problems(text, DrlBounds.standard());
    }

    @TestFactory
    Stream<DynamicTest> each_mistake_in_a_condition_is_told_with_what_to_write_instead() {
        return cases("conditions.txt").entrySet().stream()
                .map(c -> DynamicTest.dynamicTest(c.getKey(), () -> {
                    assertTrue(!c.getValue().isEmpty());
                    assertEquals(c.getValue(), problems(RULE.replace("%s", c.getKey())));
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_mistake_in_a_file_is_told_with_what_to_write_instead() {
        return cases("files.txt").entrySet().stream()
                .map(c -> DynamicTest.dynamicTest(c.getKey(), () -> {
                    assertTrue(!c.getValue().isEmpty());
                    assertEquals(c.getValue(), problems(c.getKey().replace("\\n", "\n")));
                }));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x0, 0x1B, 0x7F, 0x85, 0xAD, 0x200B, 0x200D, 0x202E, 0x2028, 0x2066, 0xFEFF, 0xD800, 0xFFFF, 0xE0041
            })
    void a_character_that_nobody_can_see_is_told_of_wherever_it_stands(int character) {
        String hidden = Character.toString(character);
        String sound =
                "// x\n/* x */ rule \"a.b\" @title(\"x\") when $x : Foo(a == \"x\") then findings.report($x); end\n";
        assertEquals("", problems(sound));
        for (int at = 0; at <= sound.length(); at++) {
            String told = problems(sound.substring(0, at) + hidden + sound.substring(at));
            assertTrue(told.contains("see; expected") || told.contains("order mark; expected"), at + ": " + told);
            assertTrue(!told.contains(hidden), at + ": " + told);
        }
    }

    @Test
    void mistakes_in_several_constraints_and_patterns_are_all_told() {
        String condition = "Foo(a = b, c => d,\n e ^ f)\n    Bar(a b)\n    or Foo(a)\n    exists Foo(not b)";
        assertEquals(
                List.of("3:11", "3:18", "4:4", "5:11", "6:5", "7:16"),
                problems(RULE.replace("%s", condition))
                        .lines()
                        .map(line -> line.replaceFirst("a.drl:(\\d+:\\d+): .*", "$1"))
                        .toList());
    }
}
