package io.evenrung.measure.growth;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Topic;
import io.evenrung.model.Practice;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts who was asked for wishes, and who had talks enough about them. */
final class Talks {

    private final Scene scene;
    private final Window year;
    private final int enough;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Integer> talks = new HashMap<>();

    private Talks(Scene scene) {
        this.scene = scene;
        this.year = GrowthMeasures.year(scene);
        this.enough = scene.settings().whole(Setting.GROWTH_WISHES_TALKS);
        Window fresh = GrowthMeasures.months(scene, scene.settings().whole(Setting.GROWTH_WISHES_MONTHS));
        Conversation before = null;
        for (Conversation talk : scene.organization().practice().development().conversations()) {
            boolean isOfWishes = talk.topic() == Topic.WISHES;
            if (fresh.contains(talk.date()) && (isOfWishes || talk.preference() != null)) {
                asked.add(talk.worker());
            }
            if (year.contains(talk.date()) && (isOfWishes || talk.topic() == Topic.PLAN)) {
                talks.merge(talk.worker(), isSameDay(before, talk) ? 0 : 1, Integer::sum);
                before = talk;
            }
        }
    }

    /** Talks are held in the order of people and days: what one day has twice was one talk. */
    private static boolean isSameDay(@Nullable Conversation before, Conversation talk) {
        return before != null
                && before.worker().equals(talk.worker())
                && before.date().equals(talk.date());
    }

    static void measure(Scene scene, Sink sink) {
        Practice practice = scene.organization().practice();
        List<Need> needs = new ArrayList<>();
        if (practice.development().conversations().isAbsent()) {
            needs.add(new Need("conversations.csv", "worker_id"));
            needs.add(new Need("conversations.csv", "topic"));
        }
        if (practice.workers().isAbsent()) {
            needs.add(new Need("workers.csv", "worker_id"));
        }
        if (!needs.isEmpty()) {
            Doubt doubt = Doubt.missing("it is not known who was asked for wishes", needs.toArray(Need[]::new));
            sink.add(WishesOnFile.class, Subject.organization(), doubt);
            sink.add(WishTalks.class, Subject.organization(), doubt);
            return;
        }
        new Talks(scene).count(sink);
    }

    private void count(Sink sink) {
        Tally.Counter onFile = Tally.high("people at work", "asked for their wishes lately");
        Tally.Counter had = Tally.high(
                "people at work for a year or longer",
                "had talks enough about wishes or plans",
                new Need("workers.csv", "hire_date"));
        LocalDate asOf = scene.organization().asOf();
        for (Worker worker : scene.organization().practice().workers()) {
            if (worker.isAtWorkOn(asOf)) {
                onFile.add(asked.contains(worker.id()));
                if (worker.hired() == null || !year.contains(worker.hired())) {
                    had.add(hadEnough(worker));
                }
            }
        }
        Shares shares = new Shares(scene, sink);
        shares.ofPeople(WishesOnFile.class, Subject.organization(), onFile.tally(), WishesOnFile::new);
        shares.ofPeople(WishTalks.class, Subject.organization(), had.tally(), WishTalks::new);
    }

    /** Whoever had too few may have come too lately to be asked for more. */
    private @Nullable Boolean hadEnough(Worker worker) {
        boolean had = talks.getOrDefault(worker.id(), 0) >= enough;
        return had ? Boolean.TRUE : worker.hired() == null ? null : Boolean.FALSE;
    }
}
