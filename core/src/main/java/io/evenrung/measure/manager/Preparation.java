package io.evenrung.measure.manager;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.DevelopmentRecord.Kind;
import io.evenrung.model.Supplied;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How new managers were prepared. A file that was given is taken to be complete: what it does not record did not happen.
 */
final class Preparation {

    static final List<Class<? extends Measure>> MEASURES = List.of(
            ManagersVetted.class, ManagersTrainedBefore.class, ManagersTrainedSoon.class, ManagersFromProgramme.class);

    private final NewManagerShares shares;
    private final Map<String, List<DevelopmentRecord>> records;

    private Preparation(NewManagerShares shares, Supplied<DevelopmentRecord> records) {
        this.shares = shares;
        this.records = shares.byWorker(records, DevelopmentRecord::worker);
    }

    static void measure(Scene scene, Entries entries, Sink sink) {
        Supplied<DevelopmentRecord> records =
                scene.organization().practice().development().records();
        if (records.isAbsent()) {
            Doubt doubt = Doubt.missing(
                    "how people were prepared to lead others is not known",
                    new Need("development.csv", "kind"),
                    new Need("development.csv", "date"));
            MEASURES.forEach(type -> sink.add(type, Subject.organization(), doubt));
            return;
        }
        Preparation preparation = new Preparation(new NewManagerShares(scene, entries, sink), records);
        preparation.byTheDay(
                ManagersVetted.class,
                ManagersVetted::new,
                "assessed by the day they became so",
                Kind.LEADERSHIP_ASSESSMENT);
        preparation.byTheDay(
                ManagersTrainedBefore.class,
                ManagersTrainedBefore::new,
                "trained by the day they became so",
                Kind.LEADERSHIP_TRAINING);
        preparation.soonAfter(
                scene.settings().whole(Setting.TRAINED_SOON_DAYS),
                scene.organization().asOf());
        preparation.byTheDay(
                ManagersFromProgramme.class,
                ManagersFromProgramme::new,
                "through a programme for high potentials by the day they became so",
                Kind.PIPELINE_PROGRAMME);
    }

    private <M extends ShareMeasure> void byTheDay(Class<M> type, Shares.Maker<M> maker, String part, Kind kind) {
        shares.of(
                type,
                maker,
                Tally.high("new managers", part),
                entry -> true,
                (worker, entry) -> had(kind, worker, entry.day()));
    }

    private void soonAfter(int days, LocalDate asOf) {
        shares.of(
                ManagersTrainedSoon.class,
                ManagersTrainedSoon::new,
                Tally.high(NewManagerShares.longerThan(days), "trained before or within " + days + " days"),
                entry -> entry.ranFor(days, asOf),
                (worker, entry) ->
                        had(Kind.LEADERSHIP_TRAINING, worker, entry.day().plusDays(days)));
    }

    private boolean had(Kind kind, String worker, LocalDate by) {
        return records.getOrDefault(worker, List.of()).stream()
                .anyMatch(record -> record.kind() == kind && !record.date().isAfter(by));
    }
}
