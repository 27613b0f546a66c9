package io.evenrung.measure.university;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Settings;
import io.evenrung.measure.Subject;
import io.evenrung.measure.promotion.Stagnation;
import io.evenrung.measure.promotion.StagnationMeasures;
import io.evenrung.measure.rate.RungStay;
import io.evenrung.measure.rate.RungStays;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.statistics.KaplanMeier;
import io.evenrung.measure.statistics.KaplanMeier.Median;
import io.evenrung.measure.statistics.KaplanMeier.Spell;
import io.evenrung.measure.statistics.LogRank;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of section C on time in level at the Office of the President. */
class UniversityTimeInLevelTest {

    private Organization panel = new University().panel(t -> true, 2013, Set.of(2016), true);

    @BeforeEach
    void open() {
        panel = new University().panel(t -> true, 2013, Set.of(2016), true);
    }

    @ParameterizedTest
    @CsvSource({
        "known,     ic,         2669, 246, , 5, 0.9828, 0.9261, 0.8695, 0.7345",
        "known,     supervisor, 131, 0, , , 1.0000, 1.0000, 1.0000, 1.0000",
        "known,     manager,    463, 32, , 7, 0.9827, 0.9520, 0.9289, 0.8047",
        "known top, ic,         2173, 246, , 5, 0.9788, 0.9100, 0.8420, 0.6856",
        "known top, supervisor, 7, 0, , , 1.0000, 1.0000, 1.0000, 1.0000",
        "known top, manager,    337, 32, , 5, 0.9763, 0.9348, 0.9039, 0.7357",
        "all,       ic,         4780, 482, , 6, 0.9772, 0.9411, 0.8909, 0.7974",
        "all,       supervisor, 246, 4, , , 0.9878, 0.9878, 0.9878, 0.9716",
        "all,       manager,    944, 74, , 7, 0.9809, 0.9590, 0.9365, 0.8531",
        "all top,   ic,         3999, 482, , 6, 0.9727, 0.9302, 0.8714, 0.7642",
        "all top,   supervisor, 26, 4, , 4, 0.8846, 0.8846, 0.8846, 0.7077",
        "all top,   manager,    690, 74, , 6, 0.9739, 0.9444, 0.9148, 0.8063"
    })
    void the_curves_agree_with_the_golden_figures(
            String view,
            String track,
            int spells,
            long events,
            Double median,
            Double quartile,
            double after1,
            double after2,
            double after3,
            double after5) {
        List<Spell> ofTrack = spells(view, track);
        assertEquals(spells, ofTrack.size());
        assertEquals(events, ofTrack.stream().filter(Spell::event).count());
        KaplanMeier curve = KaplanMeier.of(ofTrack);
        Median found = curve.median(0.95);
        assertEquals(median == null, found.time().isEmpty());
        assertEquals(quartile == null, curve.quantile(0.75).isEmpty());
        if (quartile != null) {
            assertEquals(12 * quartile, curve.quantile(0.75).getAsDouble(), 1e-9);
        }
        assertEquals(after1, curve.survival(12), 0.00005);
        assertEquals(after2, curve.survival(24), 0.00005);
        assertEquals(after3, curve.survival(36), 0.00005);
        assertEquals(after5, curve.survival(60), 0.00005);
    }

    @ParameterizedTest
    @CsvSource({"known, 5.9286, 0.0149", "known top, 3.0829, 0.0791", "all, 6.5360, 0.0106"})
    void the_log_rank_test_agrees_with_the_golden_figures(String view, double chiSquare, double p) {
        LogRank test = LogRank.test(List.of(new LogRank.Stratum(spells(view, "ic"), spells(view, "manager"))))
                .orElseThrow();
        assertEquals(chiSquare, test.chiSquare(), 0.00005);
        assertEquals(p, test.p(), 0.00005);
    }

    @Test
    void on_neither_track_have_half_been_promoted_so_nothing_is_decided() {
        Sink sink = new Sink();
        StagnationMeasures.measure(Scene.of(panel, Settings.defaults()), sink);
        Measurements measured = sink.drain();
        assertTrue(measured.of(Stagnation.class).stream()
                .allMatch(family -> !family.significant() && family.doubtAt(1.25) != null));
        Doubt whole = measured.unmeasured().stream()
                .filter(u -> u.subject().equals(Subject.organization()))
                .findFirst()
                .orElseThrow()
                .doubt();
        assertEquals(Doubt.Kind.THIN, whole.kind());
        assertTrue(whole.reason().contains("more months of records"), whole::reason);
    }

    private List<Spell> spells(String view, String track) {
        Map<String, Integer> tops = panel.architecture().levels().stream()
                .collect(Collectors.toMap(l -> ladder(l.id()), l -> l.rank() == null ? 0 : l.rank(), Math::max));
        Map<LevelId, Integer> ranks = panel.architecture().levels().stream()
                .collect(Collectors.toMap(l -> l.id(), l -> l.rank() == null ? 0 : l.rank()));
        return RungStays.of(Scene.of(panel, Settings.defaults())).all().stream()
                .filter(stay -> track.equals(stay.level().track()))
                .filter(stay -> view.startsWith("all") || stay.isStartKnown())
                .filter(stay -> !view.endsWith("top")
                        || ranks.getOrDefault(stay.level(), 0) < tops.getOrDefault(ladder(stay.level()), 0))
                .map(UniversityTimeInLevelTest::spell)
                .toList();
    }

    private static Spell spell(RungStay stay) {
        return new Spell(stay.months(), stay.promoted());
    }

    private static String ladder(LevelId level) {
        return level.family() + "/" + level.track();
    }
}
