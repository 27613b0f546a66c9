package io.evenrung.measure.manager;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.people.ReportingLines;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Topic;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How often managers talk with those who report to them, and about what. */
final class Coaching {

    /** Over how many months one-to-ones are counted: what the model defines it to be. */
    private static final int MONTHS = 12;

    private static final Set<Topic> CYCLE =
            Set.copyOf(EnumSet.of(Topic.COACHING, Topic.APPRAISAL, Topic.PLAN, Topic.FEEDBACK));

    private static final String WHOLE = "people who report to a manager";
    private static final Need ONE_TO_ONES = new Need("workers.csv", "one_to_ones");
    private static final Need HIRED = new Need("workers.csv", "hire_date");

    private final Scene scene;
    private final ReportingLines lines;
    private final Shares shares;

    private Coaching(Scene scene, ReportingLines lines, Sink sink) {
        this.scene = scene;
        this.lines = lines;
        this.shares = new Shares(scene, sink);
    }

    static void measure(Scene scene, ReportingLines lines, Sink sink) {
        Coaching coaching = new Coaching(scene, lines, sink);
        coaching.oneToOnes();
        Supplied<Conversation> talks =
                scene.organization().practice().development().conversations();
        if (talks.isAbsent()) {
            sink.add(
                    CoachingCycle.class,
                    Subject.organization(),
                    Doubt.missing(
                            "which talks there were with those who report to a manager is not known",
                            new Need("conversations.csv", "topic"),
                            new Need("conversations.csv", "date")));
        } else {
            coaching.cycle(talks);
        }
    }

    private void oneToOnes() {
        int enough = scene.settings().whole(Setting.ONE_TO_ONES_A_YEAR);
        LocalDate start = scene.organization().asOf().minusMonths(MONTHS);
        Counts counts = new Counts();
        for (Worker worker : scene.organization().practice().workers()) {
            if (isCounted(worker, start)) {
                Integer oneToOnes = worker.profile().oneToOnes();
                if (oneToOnes == null) {
                    counts.add(null, ONE_TO_ONES);
                } else {
                    counts.add(met(oneToOnes >= enough, worker), HIRED);
                }
            }
        }
        Tally tally = counts.high(WHOLE, "having " + enough + " one-to-ones a year or more");
        shares.ofPeople(RegularOneToOnes.class, Subject.organization(), tally, RegularOneToOnes::new);
    }

    private void cycle(Supplied<Conversation> talks) {
        int months = scene.settings().whole(Setting.COACHING_CYCLE_MONTHS);
        LocalDate asOf = scene.organization().asOf();
        Window window = new Window(asOf.minusMonths(months), asOf);
        InOrder<Conversation> inOrder = new InOrder<>(talks, Conversation::worker);
        Counts counts = new Counts();
        for (Worker worker : scene.organization().practice().workers()) {
            if (isCounted(worker, window.before())) {
                counts.add(met(isComplete(inOrder.of(worker.id()), window), worker), HIRED);
            }
        }
        Tally tally = counts.high(WHOLE, "with coaching, appraisal, plan and feedback within " + months + " months");
        shares.ofPeople(CoachingCycle.class, Subject.organization(), tally, CoachingCycle::new);
    }

    /** Who is at work, reports to somebody at work, and is not known to have come only after the start. */
    private boolean isCounted(Worker worker, LocalDate start) {
        return lines.worker(worker.id()) != null
                && lines.managerOf(worker) != null
                && (worker.hired() == null || !worker.hired().isAfter(start));
    }

    /** Whoever came on an unknown day may not have been there long enough. */
    private static @Nullable Boolean met(boolean has, Worker worker) {
        return has ? Boolean.TRUE : worker.hired() == null ? null : Boolean.FALSE;
    }

    private static boolean isComplete(List<Conversation> talks, Window window) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        for (Conversation talk : talks) {
            if (window.contains(talk.date())) {
                topics.add(talk.topic());
            }
        }
        return topics.containsAll(CYCLE);
    }
}
