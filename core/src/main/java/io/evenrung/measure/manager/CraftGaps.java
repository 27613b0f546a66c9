package io.evenrung.measure.manager;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.people.Nobody;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Profile.LeadKind;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How far managers who lead by their craft have kept it. */
final class CraftGaps {

    private static final Need LEAD_KIND = new Need("workers.csv", "lead_kind");
    private static final Need HANDS_ON = new Need("workers.csv", "last_hands_on");

    private CraftGaps() {}

    static void measure(Scene scene, Sink sink) {
        LocalDate asOf = scene.organization().asOf();
        int ofUnknownKind = 0;
        int others = 0;
        List<CraftGap> measured = new ArrayList<>();
        List<Subject> open = new ArrayList<>();
        for (Worker worker : scene.organization().practice().workers()) {
            if (scene.kind(worker.level()) != TrackKind.MANAGEMENT || !worker.isAtWorkOn(asOf)) {
                continue;
            }
            LeadKind kind = worker.profile().leadKind();
            LocalDate last = worker.profile().lastHandsOn();
            if (kind == null) {
                ofUnknownKind++;
            } else if (kind == LeadKind.PEOPLE_LEAD) {
                others++;
            } else if (last == null || last.isAfter(asOf)) {
                open.add(Subject.person(worker.id()));
            } else {
                measured.add(CraftGap.of(Subject.person(worker.id()), last, asOf));
            }
        }
        measured.forEach(sink::add);
        boolean nothingKnown = measured.isEmpty() && !open.isEmpty();
        if (!nothingKnown) {
            Doubt doubt = Doubt.missing("when this manager last did any of the craft is not known", HANDS_ON);
            open.forEach(subject -> sink.add(CraftGap.class, subject, doubt));
        }
        if (ofUnknownKind > 0 || nothingKnown) {
            // of the organisation, not of each person: nobody may be a subject of this and of the opposite rule
            sink.add(CraftGap.class, Subject.organization(), unknown(ofUnknownKind, nothingKnown));
        } else if (measured.isEmpty()) {
            sink.add(
                    CraftGap.class,
                    Subject.organization(),
                    others == 0
                            ? Nobody.on(scene, "there are no managers at work")
                            : Doubt.inapplicable("no manager leads by the craft"));
        }
    }

    private static Doubt unknown(int ofUnknownKind, boolean nothingKnown) {
        List<String> reasons = new ArrayList<>();
        List<Need> needs = new ArrayList<>();
        if (ofUnknownKind > 0) {
            reasons.add("of " + ofUnknownKind + " managers it is not known whether they lead people or by the craft");
            needs.add(LEAD_KIND);
        }
        if (nothingKnown) {
            reasons.add("of no manager who leads by the craft is it known when the last of it was");
            needs.add(HANDS_ON);
        }
        return Doubt.missing(String.join("; ", reasons), needs.toArray(Need[]::new));
    }
}
