package io.evenrung.measure.promotion;

import io.evenrung.measure.Subject;
import io.evenrung.measure.statistics.KaplanMeier;
import io.evenrung.measure.statistics.KaplanMeier.Spell;
import io.evenrung.measure.statistics.LogRank;
import java.util.List;

/**
 * One subject whose times in level are compared.
 *
 * @param subject of whom
 * @param strata stays on comparable rungs, of both tracks
 * @param icPeople how many ICs they are of
 * @param managerPeople how many managers they are of
 * @param stratifiedBy what the strata stand for, in words
 * @param conditions what a verdict rests on
 */
record StagnationCohort(
        Subject subject,
        List<LogRank.Stratum> strata,
        long icPeople,
        long managerPeople,
        String stratifiedBy,
        List<String> conditions) {

    List<Spell> ics() {
        return strata.stream().flatMap(s -> s.first().stream()).toList();
    }

    List<Spell> managers() {
        return strata.stream().flatMap(s -> s.second().stream()).toList();
    }

    KaplanMeier icCurve() {
        return KaplanMeier.of(ics());
    }

    KaplanMeier managerCurve() {
        return KaplanMeier.of(managers());
    }

    boolean isWhole() {
        return subject.kind() == Subject.Kind.ORGANIZATION;
    }

    boolean hasBoth() {
        return icPeople > 0 && managerPeople > 0;
    }

    boolean isBelow(int minimumCell) {
        return icPeople < minimumCell || managerPeople < minimumCell;
    }
}
