package io.evenrung.measure.org;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Practice;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts, family by family, who has not worked at the craft for long. */
final class Craft {

    private static final Need LAST = new Need("workers.csv", "last_hands_on");

    private Craft() {}

    static void measure(Scene scene, Sink sink) {
        Practice practice = scene.organization().practice();
        Subject subject = Subject.organization();
        if (practice.workers().isAbsent()) {
            sink.add(
                    HandsOff.class,
                    subject,
                    Doubt.missing(
                            "it is not known who works at the craft", new Need("workers.csv", "worker_id"), LAST));
            return;
        }
        LocalDate asOf = scene.organization().asOf();
        LocalDate since = asOf.minusMonths(scene.settings().whole(Setting.ORG_HANDS_OFF_MONTHS));
        SortedMap<String, Tally.Counter> families = new TreeMap<>();
        boolean isAnyKnown = false;
        boolean isAnybodyThere = false;
        for (Worker worker : practice.workers()) {
            isAnybodyThere |= worker.isAtWorkOn(asOf);
            if (worker.level() != null && worker.isAtWorkOn(asOf)) {
                Boolean off = isOff(worker, since, asOf);
                isAnyKnown |= off != null;
                families.computeIfAbsent(
                                worker.level().family(),
                                f -> Tally.low("people of the family", "without craft output for long", LAST))
                        .add(off);
            }
        }
        if (families.isEmpty()) {
            sink.add(
                    HandsOff.class,
                    subject,
                    isAnybodyThere
                            ? Doubt.missing("nobody's job family is known", new Need("workers.csv", "job_code"))
                            : Doubt.inapplicable("nobody is at work"));
        } else if (!isAnyKnown) {
            sink.add(HandsOff.class, subject, Doubt.missing("nobody's last craft output is known", LAST));
        } else {
            Shares shares = new Shares(scene, sink);
            families.forEach((family, tally) ->
                    shares.ofPeople(HandsOff.class, Subject.family(family), tally.tally(), HandsOff::new));
        }
    }

    /** An output that lies ahead tells nothing of the last one before. */
    private static @Nullable Boolean isOff(Worker worker, LocalDate since, LocalDate asOf) {
        LocalDate last = worker.profile().lastHandsOn();
        return last == null || last.isAfter(asOf) ? null : Boolean.valueOf(last.isBefore(since));
    }
}
