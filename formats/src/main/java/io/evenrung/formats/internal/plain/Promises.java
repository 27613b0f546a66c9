package io.evenrung.formats.internal.plain;

import io.evenrung.finding.PromiseKeeping;
import io.evenrung.formats.internal.text.Ink;
import io.evenrung.formats.internal.text.Paper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is written beside what is lived, principle by principle. */
final class Promises {

    private Promises() {}

    static void write(Paper paper, List<PromiseKeeping> promises) {
        if (promises.isEmpty()) {
            return;
        }
        Map<PromiseKeeping.Standing, List<String>> byStanding = new EnumMap<>(PromiseKeeping.Standing.class);
        promises.forEach(p ->
                byStanding.computeIfAbsent(p.standing(), s -> new ArrayList<>()).add(p.principle()));
        paper.gap().line(0, Ink.HEADING, "PROMISE AND PRACTICE").gap();
        byStanding.forEach(
                (standing, principles) -> paper.hanging(2, label(standing), Ink.PLAIN, String.join(", ", principles)));
    }

    private static String label(PromiseKeeping.Standing standing) {
        return switch (standing) {
            case KEPT -> "kept        ";
            case PAPER_ONLY -> "paper only  ";
            case INFORMAL -> "informal    ";
            case ABSENT -> "absent      ";
            case UNDECIDED -> "undecided   ";
        };
    }
}
