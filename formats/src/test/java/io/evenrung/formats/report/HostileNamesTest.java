package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.model.Organization;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an organisation calls its families, rungs, teams, people and all else: a report shows it and does not obey it. */
class HostileNamesTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "=cmd|' /C calc'!A0",
            "+1",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            "\r\n# heading\n- [x](javascript:alert(1))",
            "\u202eevil\u2066",
            "a\u0000b\u001b[31mred\u0007",
            "]]><!--",
            "\ud83d\ude00\ufeff",
            "x".repeat(10_000));

    private static final Organization PLAIN = Planted.organization();

    static Stream<Arguments> everyFormatAndEdition() {
        return Stream.of(0, 5)
                .map(HostileNamesTest::audit)
                .flatMap(audit -> Stream.of(ReportFormat.values())
                        .flatMap(format ->
                                Stream.of(Edition.values()).map(edition -> Arguments.of(format, edition, audit))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyFormatAndEdition")
    void hostile_names_are_harmless_text(ReportFormat format, Edition edition, Audit audit) {
        String report = format.write(audit, edition);
        assertTrue(
                Stream.of("Engineering", "Design", "Operations").anyMatch(report::contains),
                "the names of families are to be seen");
        format.assertHarmless(report);
    }

    /** Every name starts with something hostile, each with its own, and still differs from every other. */
    private static Audit audit(int shift) {
        return Planted.audit(Renamed.by(
                text -> text.isBlank() || isNumber(text)
                        ? text
                        : HOSTILE.get(Math.floorMod(text.hashCode() + shift, HOSTILE.size())) + text,
                PLAIN));
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }
}
