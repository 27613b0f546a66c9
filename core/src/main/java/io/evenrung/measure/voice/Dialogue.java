package io.evenrung.measure.voice;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Meeting;
import io.evenrung.model.Supplied;
import java.util.List;
import java.util.Objects;

/** How leaders and everybody else talk: over one year, since people count such meetings by the year. */
final class Dialogue {

    private Dialogue() {}

    static void measure(Scene scene, Sink sink) {
        Supplied<Meeting> meetings = scene.organization().practice().structure().meetings();
        if (meetings.isAbsent()) {
            Need date = new Need("meetings.csv", "date");
            Need kind = new Need("meetings.csv", "kind");
            sink.add(
                    AllHandsDialogue.class,
                    Subject.organization(),
                    Doubt.missing(
                            "which all-hands meetings there were is not known",
                            date,
                            kind,
                            new Need("meetings.csv", "two_way")));
            sink.add(
                    ListeningSessions.class,
                    Subject.organization(),
                    Doubt.missing("which listening sessions there were is not known", date, kind));
            return;
        }
        Window year = Window.yearTo(scene.organization().asOf());
        List<Meeting> held =
                meetings.stream().filter(m -> year.contains(m.date())).toList();
        allHands(held, sink);
        long sessions = held.stream()
                .filter(m -> m.kind() == Meeting.Kind.LISTENING_SESSION)
                .count();
        sink.add(new ListeningSessions(Subject.organization(), sessions, year.before()));
    }

    private static void allHands(List<Meeting> held, Sink sink) {
        List<Meeting> allHands =
                held.stream().filter(m -> m.kind() == Meeting.Kind.ALL_HANDS).toList();
        List<Double> known =
                allHands.stream().map(Meeting::twoWay).filter(Objects::nonNull).toList();
        if (allHands.isEmpty()) {
            sink.add(
                    AllHandsDialogue.class,
                    Subject.organization(),
                    Doubt.inapplicable("there was no all-hands meeting in the 12 months up to the as-of date"));
        } else if (known.isEmpty()) {
            sink.add(
                    AllHandsDialogue.class,
                    Subject.organization(),
                    Doubt.missing(
                            "of no all-hands meeting is the two-way share known", new Need("meetings.csv", "two_way")));
        } else {
            sink.add(AllHandsDialogue.of(known, allHands.size() - known.size()));
        }
    }
}
