package io.evenrung.measure.promotion;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unplaced;
import io.evenrung.measure.rate.ExposureTable;
import io.evenrung.measure.rate.RateMeasures;
import io.evenrung.measure.rate.RateStrata;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Announcement;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures whether promotions on either track are announced alike. */
public final class AnnouncementMeasures {

    private static final Need WORKER = new Need("announcements.csv", "worker_id");

    private final Scene scene;
    private final int days;
    private final Window window;
    private final Map<String, List<LocalDate>> announced = new HashMap<>();
    private long unnamed;
    private long named;
    private long promotions;
    private boolean unordered;

    private AnnouncementMeasures(Scene scene) {
        this.scene = scene;
        this.days = scene.settings().whole(Setting.ANNOUNCEMENT_DAYS);
        // whoever was promoted after this may yet be announced
        LocalDate last = scene.organization().asOf().minusDays(days);
        this.window = new Window(last.minusMonths(scene.settings().whole(Setting.WINDOW_MONTHS)), last);
    }

    /** All promotions within the window that were not made too lately to be announced by now. */
    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        Optional<Doubt> doubt = Promotions.doubt(scene);
        if (doubt.isPresent()) {
            Promotions.unmeasured(sink, doubt.get(), AnnouncementRate.class);
        } else if (scene.organization().practice().experience().announcements().isAbsent()) {
            Promotions.unmeasured(
                    sink, Doubt.missing("it is not known who was announced", WORKER), AnnouncementRate.class);
        } else {
            new AnnouncementMeasures(scene).add(sink);
        }
    }

    private void add(Sink sink) {
        readAnnouncements();
        ExposureTable table = count();
        if (unordered) {
            Promotions.unmeasured(sink, Promotions.unordered(), AnnouncementRate.class);
        } else if (promotions == 0) {
            Promotions.unmeasured(
                    sink, Doubt.inapplicable("there are no promotions within a track"), AnnouncementRate.class);
        } else if (named == 0 && unnamed > 0) {
            Promotions.unmeasured(
                    sink,
                    Doubt.missing("it is not known whose promotions were announced", WORKER),
                    AnnouncementRate.class);
        } else {
            RateStrata strata = new RateStrata(scene, table, "", 1);
            new RateMeasures(scene, sink, AnnouncementRate.class, "announced promotions", "promotions")
                    .add(
                            List.of(strata.cohort(
                                    Subject.organization(),
                                    0,
                                    null,
                                    unnamed == 0
                                            ? List.of()
                                            : List.of("announcements of nobody in particular count for nobody: "
                                                    + unnamed),
                                    new Unplaced(unnamed, List.of(WORKER)))),
                            AnnouncementRate::new);
        }
    }

    private void readAnnouncements() {
        LocalDate asOf = scene.organization().asOf();
        for (Announcement announcement :
                scene.organization().practice().experience().announcements()) {
            // no earlier one can be of a promotion within the window
            boolean counts = announcement.kind() == Announcement.Kind.PROMOTION
                    && !announcement.date().isAfter(asOf)
                    && announcement.date().isAfter(window.before().minusDays(days));
            if (counts && announcement.worker() == null) {
                unnamed++;
            } else if (counts) {
                named++;
                announced
                        .computeIfAbsent(announcement.worker(), w -> new ArrayList<>())
                        .add(announcement.date());
            }
        }
    }

    private ExposureTable count() {
        Rises rises = new Rises(scene);
        ExposureTable table = new ExposureTable(scene, 1);
        int year = scene.organization().asOf().getYear();
        for (Move move : scene.organization().practice().moves()) {
            LevelId from = move.from();
            LevelId to = move.to();
            if (from != null && to != null && window.contains(move.effective())) {
                Optional<Boolean> rise = rises.isRise(from, to);
                unordered |= rise.isEmpty();
                if (rise.orElse(false)) {
                    promotions++;
                    table.expose(move.worker(), to, year, 1);
                    if (isAnnounced(move)) {
                        table.happen(0, move.worker(), to, year);
                    }
                }
            }
        }
        return table;
    }

    private boolean isAnnounced(Move move) {
        LocalDate first = move.effective().minusDays(days);
        LocalDate last = move.effective().plusDays(days);
        return announced.getOrDefault(move.worker(), List.of()).stream()
                .anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
    }
}
