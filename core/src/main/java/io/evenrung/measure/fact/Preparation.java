package io.evenrung.measure.fact;

import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.DevelopmentRecord.Kind;
import java.time.LocalDate;
import java.util.List;

/** What was done for one person's development. */
final class Preparation {

    private Preparation() {}

    /** Whether something of a kind was done by a day. */
    static boolean isDone(Kind kind, LocalDate until, List<DevelopmentRecord> records) {
        return records.stream()
                .anyMatch(record -> record.kind() == kind && !record.date().isAfter(until));
    }

    /** How often something of a kind was done in the twelve months up to a day. */
    static int inYearTo(LocalDate last, Kind kind, List<DevelopmentRecord> records) {
        LocalDate before = last.minusYears(1);
        int times = 0;
        for (DevelopmentRecord record : records) {
            boolean isOfYear = record.date().isAfter(before) && !record.date().isAfter(last);
            times += record.kind() == kind && isOfYear ? 1 : 0;
        }
        return times;
    }
}
