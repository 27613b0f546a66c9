package io.evenrung.measure.manager;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Profile.LeadKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far new managers have let go of the job that they left. */
final class OldJobs {

    /** When the share of time on prior duties is taken: what the model defines it to be. */
    private static final int DAYS = 90;

    private static final Need LEAD_KIND = new Need("workers.csv", "lead_kind");
    private static final Need SHARE = new Need("moves.csv", "prior_duty_share");

    private OldJobs() {}

    static void measure(Scene scene, Entries entries, Sink sink) {
        LocalDate asOf = scene.organization().asOf();
        Gaps gaps = new Gaps(OldJobTime.class);
        int measured = 0;
        for (Map.Entry<String, List<Entry>> person : entries.byWorker().entrySet()) {
            List<Entry> counted =
                    person.getValue().stream().filter(e -> e.ranFor(DAYS, asOf)).toList();
            LeadKind kind = entries.leadKind(person.getKey());
            if (counted.isEmpty() || kind == LeadKind.CRAFT_LEAD) {
                continue;
            }
            Subject subject = Subject.person(person.getKey());
            Double share = lastShare(counted);
            if (kind == null) {
                gaps.add(
                        subject,
                        "whether this new manager leads people or by the craft is not known",
                        share == null ? Stream.of(LEAD_KIND, SHARE) : Stream.of(LEAD_KIND));
            } else if (share == null) {
                gaps.add(subject, "how much of the old job this new manager still does is not known", Stream.of(SHARE));
            } else {
                sink.add(new OldJobTime(subject, share));
                measured++;
            }
        }
        gaps.drain(measured, "of no new manager who leads people is it known how much of the old job remains", sink);
        if (measured + gaps.size() == 0) {
            sink.add(
                    OldJobTime.class,
                    Subject.organization(),
                    Doubt.inapplicable(
                            "there are no new managers who lead people and were so for more than " + DAYS + " days"));
        }
    }

    /** That of the last time; where it is recorded twice, the greater one. */
    private static @Nullable Double lastShare(List<Entry> entries) {
        LocalDate last = entries.get(entries.size() - 1).day();
        return entries.stream()
                .filter(entry -> entry.day().equals(last))
                .map(entry -> entry.terms().priorDutyShare())
                .filter(Objects::nonNull)
                .max(Double::compare)
                .orElse(null);
    }
}
