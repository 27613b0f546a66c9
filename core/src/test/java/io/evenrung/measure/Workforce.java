package io.evenrung.measure;

import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.GradeScale;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.Track;
import io.evenrung.model.Worker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.function.BiConsumer;

/** Words in which tests build small invented organisations. */
public final class Workforce {

    public static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);

    private Workforce() {}

    public static Level ic(String family, String code) {
        return Level.of(family, "ic", code);
    }

    public static Level manager(String family, String code) {
        return Level.of(family, "m", code);
    }

    public static LevelPair pair(Level ic, Level manager) {
        return new LevelPair(ic.id(), manager.id(), LevelPair.Basis.JOB_EVALUATION);
    }

    /** Track {@code ic} holds individual contributors, track {@code m} managers, track {@code s} neither. */
    public static Organization organization(List<Level> levels, LevelPair... pairs) {
        List<JobFamily> families = levels.stream()
                .map(l -> l.id().family())
                .distinct()
                .map(JobFamily::of)
                .toList();
        return Organization.of(
                "Invented",
                AS_OF,
                new JobArchitecture(
                        List.of(Track.individualContributor("ic"), Track.management("m"), Track.other("s")),
                        families,
                        Supplied.of(levels),
                        Arrays.asList(pairs),
                        true,
                        GradeScale.numeric()));
    }

    /** The same organisation with the two tracks exchanged: who was an individual contributor is a manager. */
    public static Organization mirrored(Organization organization) {
        JobArchitecture a = organization.architecture();
        List<LevelPair> pairs = a.pairs().stream()
                .map(p -> new LevelPair(p.management(), p.individualContributor(), p.basis()))
                .toList();
        return organization.withArchitecture(new JobArchitecture(
                List.of(Track.individualContributor("m"), Track.management("ic"), Track.other("s")),
                a.families(),
                a.levels(),
                pairs,
                a.pairByGrade(),
                a.grades()));
    }

    /** People on one rung, one for each amount of pay in dollars. */
    public static List<Worker> paid(LevelId level, double... dollars) {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < dollars.length; i++) {
            workers.add(Worker.of(level.track() + level.label() + " " + i, level)
                    .withPay(Money.of(BigDecimal.valueOf(dollars[i]), Currency.getInstance("USD"))));
        }
        return workers;
    }

    /** So many people on one rung, without pay. */
    public static List<Worker> heads(LevelId level, int number) {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            workers.add(Worker.of(level.track() + level.label() + " " + i, level));
        }
        return workers;
    }

    public static Organization with(Organization organization, List<Worker> workers) {
        Practice practice = organization.practice().withWorkers(Supplied.of(workers));
        return organization.withPractice(practice);
    }

    public static Measurements measure(BiConsumer<Scene, Sink> measures, Organization organization, Settings settings) {
        Sink sink = new Sink();
        measures.accept(Scene.of(organization, settings), sink);
        return sink.drain();
    }

    public static Measurements measure(BiConsumer<Scene, Sink> measures, Organization organization) {
        return measure(measures, organization, Settings.defaults());
    }

    /** The one measure of a type. */
    public static <M extends Measure> M only(Measurements measurements, Class<M> type) {
        List<M> all = measurements.of(type);
        if (all.size() != 1) {
            throw new AssertionError(
                    all.size() + " measures of " + type.getSimpleName() + "; unmeasured: " + measurements.unmeasured());
        }
        return all.get(0);
    }

    /** Why the one subject of a measure could not be measured. */
    public static Doubt doubt(Measurements measurements, Class<? extends Measure> type) {
        List<Unmeasured> all = measurements.unmeasured().stream()
                .filter(u -> u.measure() == type)
                .toList();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " unmeasured of " + type.getSimpleName());
        }
        return all.get(0).doubt();
    }
}
