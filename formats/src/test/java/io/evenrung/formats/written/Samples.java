package io.evenrung.formats.written;

import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.Track;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.List;

/** A small organisation, of which a test changes what it is about. */
final class Samples {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final LevelId IC1 = LevelId.of("Engineering", "ic", "IC1");
    static final LevelId M1 = LevelId.of("Engineering", "manager", "M1");

    private Samples() {}

    static Organization organization() {
        return Organization.of("Sample", AS_OF, architecture(List.of(Level.of(IC1), Level.of(M1))));
    }

    static JobArchitecture architecture(List<Level> levels) {
        return JobArchitecture.of(List.of(Track.individualContributor("ic"), Track.management("manager")), levels);
    }

    static Organization withWorkers(Worker... workers) {
        return organization().withPractice(Practice.unknown().withWorkers(Supplied.of(List.of(workers))));
    }

    static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
