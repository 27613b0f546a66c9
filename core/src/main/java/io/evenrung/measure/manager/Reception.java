package io.evenrung.measure.manager;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Topic;
import io.evenrung.model.Supplied;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What new managers were told soon after they became managers. A file that was given is taken to be complete. */
final class Reception {

    private Reception() {}

    static void measure(Scene scene, Entries entries, Sink sink) {
        Supplied<Conversation> talks =
                scene.organization().practice().development().conversations();
        if (talks.isAbsent()) {
            sink.add(
                    EarlyFeedback.class,
                    Subject.organization(),
                    Doubt.missing(
                            "which talks there were with new managers is not known",
                            new Need("conversations.csv", "topic"),
                            new Need("conversations.csv", "date")));
            return;
        }
        int days = scene.settings().whole(Setting.EARLY_FEEDBACK_DAYS);
        LocalDate asOf = scene.organization().asOf();
        NewManagerShares shares = new NewManagerShares(scene, entries, sink);
        Map<String, List<Conversation>> byWorker = shares.byWorker(talks, Conversation::worker);
        shares.of(
                EarlyFeedback.class,
                EarlyFeedback::new,
                Tally.high(NewManagerShares.longerThan(days), "given feedback or a check-in within " + days + " days"),
                entry -> entry.ranFor(days, asOf),
                (worker, entry) -> byWorker.getOrDefault(worker, List.of()).stream()
                        .anyMatch(talk -> isFeedback(talk) && isEarly(talk.date(), entry, days)));
    }

    private static boolean isFeedback(Conversation talk) {
        return talk.topic() == Topic.CHECK_IN || talk.topic() == Topic.FEEDBACK;
    }

    /** The talk on the first day belongs to the appointment, not to what came of it. */
    private static boolean isEarly(LocalDate day, Entry entry, int days) {
        return day.isAfter(entry.day()) && !day.isAfter(entry.day().plusDays(days));
    }
}
