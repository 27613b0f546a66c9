package io.evenrung.measure.ladder;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.ExceptionCase;
import io.evenrung.model.Supplied;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** Requests for a role that no level describes. */
final class ExceptionDelays {

    private ExceptionDelays() {}

    static void measure(Scene scene, Sink sink) {
        Supplied<ExceptionCase> cases =
                scene.organization().practice().structure().exceptionCases();
        if (cases.isAbsent()) {
            sink.add(
                    ExceptionDelay.class,
                    Subject.organization(),
                    Doubt.missing(
                            "how long requests for a role of one's own take is not known",
                            new Need("exceptions.csv", "opened"),
                            new Need("exceptions.csv", "decided")));
            return;
        }
        Window window = Window.of(scene);
        List<ExceptionCase> pending =
                cases.stream().filter(request -> isOpenIn(window, request)).toList();
        if (pending.isEmpty()) {
            sink.add(
                    ExceptionDelay.class,
                    Subject.organization(),
                    Doubt.inapplicable("there are no requests for a role of one's own within the window"));
        } else {
            sink.add(delay(pending, window.last()));
        }
    }

    /** Whether a case was open on any day of the window, that of its decision included. */
    private static boolean isOpenIn(Window window, ExceptionCase request) {
        LocalDate decided = request.decided();
        return !request.opened().isAfter(window.last()) && (decided == null || decided.isAfter(window.before()));
    }

    private static ExceptionDelay delay(List<ExceptionCase> cases, LocalDate asOf) {
        double[] days = new double[cases.size()];
        int open = 0;
        for (int i = 0; i < days.length; i++) {
            LocalDate decided = cases.get(i).decided();
            boolean isOpen = decided == null || decided.isAfter(asOf);
            open += isOpen ? 1 : 0;
            days[i] = ChronoUnit.DAYS.between(cases.get(i).opened(), isOpen ? asOf : decided);
        }
        Arrays.sort(days);
        double median = (days[(days.length - 1) / 2] + days[days.length / 2]) / 2;
        return new ExceptionDelay(Subject.organization(), days[days.length - 1], median, days.length - open, open);
    }
}
