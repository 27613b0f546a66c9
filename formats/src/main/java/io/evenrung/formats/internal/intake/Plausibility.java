package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.Notes;
import io.evenrung.model.Announcement;
import io.evenrung.model.Conversation;
import io.evenrung.model.Development;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.ExceptionCase;
import io.evenrung.model.Exit;
import io.evenrung.model.Experience;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Meeting;
import io.evenrung.model.Mentoring;
import io.evenrung.model.Money;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.PayRange;
import io.evenrung.model.Practice;
import io.evenrung.model.Review;
import io.evenrung.model.Structure;
import io.evenrung.model.Supplied;
import io.evenrung.model.SurveyResult;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Facts that are possible and hardly meant: counted in the notes, and read all the same. */
final class Plausibility {

    /** So far below its range, or above it, lies pay that was read in a wrong period, unit or notation. */
    private static final long FAR = 5;

    private Plausibility() {}

    static void note(JobArchitecture architecture, Practice practice, LocalDate asOf, Notes notes) {
        Map<LevelId, Level> levels = new HashMap<>();
        architecture.levels().forEach(level -> levels.put(level.id(), level));
        long far = practice.workers().stream()
                .filter(worker -> worker.level() != null && isFar(worker.pay(), levels.get(worker.level())))
                .count();
        say(
                notes,
                far,
                "workers",
                "with pay for a year at full time under a fifth of the lowest, or over five times the highest, amount of"
                        + " its rung's ranges: check pay_period, fte and how numbers are written");
        say(
                notes,
                practice.workers().stream()
                        .map(Worker::hired)
                        .filter(day -> day != null && day.isAfter(asOf))
                        .count(),
                "workers",
                "hired after the as-of date, not counted");
        say(
                notes,
                practice.moves().stream().filter(move -> isFar(move.terms())).count(),
                "moves",
                "with pay_after under a fifth of pay_before, or over five times as much: check how numbers are written");
        say(
                notes,
                exitsApart(practice, asOf),
                "exits",
                "dated otherwise than termination_date in workers, read all the same");
        future(notes, "moves", "effective", practice.moves(), Move::effective, asOf);
        Development development = practice.development();
        future(notes, "development", "dated", development.records(), DevelopmentRecord::date, asOf);
        future(notes, "conversations", "dated", development.conversations(), Conversation::date, asOf);
        future(notes, "reviews", "dated", development.reviews(), Review::date, asOf);
        future(notes, "mentoring", "dated", development.mentoring(), Mentoring::asked, asOf);
        Experience experience = practice.experience();
        future(notes, "surveys", "dated", experience.surveys(), SurveyResult::date, asOf);
        future(notes, "exits", "dated", experience.exits(), Exit::date, asOf);
        future(notes, "announcements", "dated", experience.announcements(), Announcement::date, asOf);
        Structure structure = practice.structure();
        future(notes, "meetings", "dated", structure.meetings(), Meeting::date, asOf);
        future(notes, "exceptions", "opened", structure.exceptionCases(), ExceptionCase::opened, asOf);
    }

    private static <T> void future(
            Notes notes, String table, String what, Supplied<T> facts, Function<T, LocalDate> day, LocalDate asOf) {
        long count =
                facts.stream().filter(fact -> day.apply(fact).isAfter(asOf)).count();
        say(notes, count, table, what + " after the as-of date, not counted");
    }

    /** Exits of people who, by the table of workers, left on another day or are still there. */
    private static long exitsApart(Practice practice, LocalDate asOf) {
        if (practice.experience().exits().values().isEmpty()) {
            return 0;
        }
        Map<String, Worker> workers = new HashMap<>();
        practice.workers().forEach(worker -> workers.put(worker.id(), worker));
        return practice.experience().exits().stream()
                .filter(exit -> !exit.date().isAfter(asOf) && isApart(exit, workers.get(exit.worker())))
                .count();
    }

    /** Whoever was hired after an exit came back: of the time before, the table of workers knows nothing. */
    private static boolean isApart(Exit exit, @Nullable Worker worker) {
        if (worker == null || exit.date().equals(worker.left())) {
            return false;
        }
        return worker.hired() == null || !worker.hired().isAfter(exit.date());
    }

    private static boolean isFar(MoveTerms terms) {
        Double change = terms.payChange();
        return change != null && (change > FAR - 1 || change < 1.0 / FAR - 1);
    }

    private static void say(Notes notes, long count, String table, String what) {
        if (count > 0) {
            notes.say(table + ": " + count + (count == 1 ? " row " : " rows ") + what);
        }
    }

    /** Far from every range of the rung in that currency; never where there is none. */
    private static boolean isFar(@Nullable Money pay, @Nullable Level level) {
        if (pay == null || level == null) {
            return false;
        }
        long lowest = Long.MAX_VALUE;
        long highest = 0;
        for (PayRange range : level.ranges()) {
            for (Money bound : new Money[] {range.minimum(), range.midpoint(), range.maximum()}) {
                if (bound != null && bound.currency().equals(pay.currency())) {
                    lowest = Math.min(lowest, bound.minor());
                    highest = Math.max(highest, bound.minor());
                }
            }
        }
        return highest > 0 && (pay.minor() < lowest / FAR || pay.minor() / FAR > highest);
    }
}
