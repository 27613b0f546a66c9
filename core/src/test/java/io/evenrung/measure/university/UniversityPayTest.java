package io.evenrung.measure.university;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.ValueText;
import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Settings;
import io.evenrung.measure.Unmeasured;
import io.evenrung.measure.Value;
import io.evenrung.measure.pay.AveragePayGap;
import io.evenrung.measure.pay.PayGap;
import io.evenrung.measure.pay.PayMeasures;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Organization;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of sections A and B. The source is a public record: its small cells may be shown here. */
class UniversityPayTest {

    private static final String MERCED = "uc_merced_2024_no_names.csv";
    private static final String PRESIDENT = "ucop_panel_2010_2024_pseudonyms.csv";
    private static final Settings SMALL_CELLS_SHOWN = Settings.defaults().with(Setting.MINIMUM_CELL, 1);

    private University university = new University();

    @BeforeEach
    void open() {
        university = new University();
    }

    @Test
    void the_fourteen_pairs_of_ics_and_managers_have_the_gaps_that_were_published() {
        List<String> gaps =
                pairs("manager").stream().map(UniversityPayTest::written).toList();
        assertEquals(
                List.of(
                        "Applications Programming P5 = M1: 57 at 166574.12, 60 at 163996.42, -1.5475 %",
                        "Bioinformatics P5 = M1: 15 at 178236.87, 3 at 180195.33, 1.0988 %",
                        "Clinical Applications P5 = M1: 58 at 181135.29, 72 at 184850.69, 2.0512 %",
                        "Clinical Applications Training P5 = M1: 4 at 177784.00, 5 at 170425.80, -4.1388 %",
                        "Clinical Informatics P5 = M1: 40 at 170242.20, 30 at 163230.77, -4.1185 %",
                        "Comm and Network Technology P5 = M1: 35 at 173997.43, 29 at 171148.52, -1.6373 %",
                        "Contract Administration P4 = M1: 62 at 121519.21, 12 at 133653.00, 9.9851 %",
                        "Executive Advising P4 = M1: 114 at 178255.54, 35 at 191921.11, 7.6663 %",
                        "Executive Advising P5 = M2: 79 at 212157.53, 47 at 238495.19, 12.4142 %",
                        "IT Security P5 = M1: 43 at 161814.86, 27 at 186122.33, 15.0218 %",
                        "Institutional Research P5 = M2: 22 at 160531.45, 9 at 205967.56, 28.3036 %",
                        "Product Development P4 = M1: 24 at 132030.00, 7 at 152899.29, 15.8065 %",
                        "Project and Policy Analysis P5 = M1: 129 at 138769.99, 59 at 142162.83, 2.4449 %",
                        "Technical Project Management P5 = M1: 31 at 156264.52, 32 at 169089.34, 8.2071 %"),
                gaps);
    }

    @Test
    void the_nine_pairs_of_ics_and_supervisors_have_the_gaps_that_were_published() {
        List<String> gaps = pairs("supervisor").stream()
                .map(gap -> ValueText.of(gap.measured()))
                .toList();
        assertEquals(
                List.of(
                        "4.8414 %",
                        "7.2344 %",
                        "11.0889 %",
                        "7.7124 %",
                        "3.3358 %",
                        "-1.6314 %",
                        "0.0796 %",
                        "4.2285 %",
                        "2.3030 %"),
                gaps);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, manager, 13, 344, 233, 5.5824 %",
        "2021, manager, 13, 465, 313, 2.4000 %",
        "2022, manager, 14, 584, 353, 4.5506 %",
        "2023, manager, 14, 642, 388, 6.3965 %",
        "2024, manager, 14, 713, 427, 5.1096 %",
        "2020, supervisor, 9, , , 8.2759 %",
        "2021, supervisor, 9, , , 3.3249 %",
        "2022, supervisor, 9, , , 4.1430 %",
        "2023, supervisor, 9, , , 6.1902 %",
        "2024, supervisor, 9, 2383, 234, 3.9418 %"
    })
    void means_without_spread_give_a_pooled_figure_and_no_verdict(
            int year, String track, int strata, Integer ics, Integer managers, String gap) {
        Unmeasured pooled = unmeasuredGap(university.titles(year, track), SMALL_CELLS_SHOWN);
        assertEquals(Doubt.Kind.MISSING, pooled.doubt().kind());
        assertEquals("workers.csv: base_pay", pooled.doubt().needs().get(0).toString());
        assertEquals(gap, written(pooled.operands(), "pooled gap of means, no interval"));
        assertEquals(Integer.toString(strata), written(pooled.operands(), "strata: paired rungs × pay zone"));
        if (ics != null) {
            assertEquals(ics.toString(), written(pooled.operands(), "ICs"));
            assertEquals(managers.toString(), written(pooled.operands(), "managers"));
        }
    }

    @Test
    void by_default_the_two_small_cells_are_not_shown_and_the_pooled_figure_is() {
        Measurements measured = measure(university.titles(2024, "manager"), Settings.defaults());
        assertEquals(12, measured.of(AveragePayGap.class).size());
        List<Unmeasured> small = measured.unmeasured().stream()
                .filter(u -> u.measure() == AveragePayGap.class)
                .toList();
        assertEquals(2, small.size());
        assertTrue(
                small.stream().allMatch(u -> u.operands().isEmpty() && u.doubt().kind() == Doubt.Kind.THIN));
        assertEquals(
                "5.1096 %",
                written(
                        unmeasuredGap(university.titles(2024, "manager"), Settings.defaults())
                                .operands(),
                        "pooled gap of means, no interval"));
    }

    @ParameterizedTest
    @CsvSource({
        "merced,    job_function, 0,     manager, 2, 8, 4, 55.0642, -9.3395, 165.2194, 0.4387, 0.2373, 9, 0.0975",
        "merced,    job_family,   0,     manager, 3, 11, 7, 28.3519, -12.2050, 87.6441, 0.2496, 0.1771, 14, 0.1805",
        "president, job_function, 0,     manager, 8, 82, 43, -0.6497, -28.6446, 38.3284, -0.0065, 0.1671, 116, 0.9690",
        "president, job_family,   0,     manager, 8, 124, 66, 9.2206, -15.1275, 40.5536, 0.0882, 0.1278, 181, 0.4911",
        "president, job_function, 30000, manager, 8, 77, 41, 0.1298, -12.1848, 14.1713, 0.0013, 0.0662, 109, 0.9844",
        "president, job_family,   30000, manager, 8, 116, 64, 1.6182, -7.7606, 11.9505, 0.0161, 0.0491, 171, 0.7439",
        "president, job_function, 0,     supervisor, 2, 74, 3, 11.8414, -28.1816, 74.1685, 0.1119, 0.2223, 74, 0.6162",
        "president, job_family,   0,     supervisor, 2, 99, 3, 25.7601, -41.6528, 171.0601, 0.2292, 0.3870, 99, 0.5551",
        "president, job_function, 30000, supervisor, 2, 72, 3, 9.0530, -13.3906, 37.3125, 0.0867, 0.1156, 72, 0.4558",
        "president, job_family,   30000, supervisor, 2, 95, 3, 10.3764, -12.8679, 39.8215, 0.0987, 0.1191, 95, 0.4093"
    })
    void the_gap_on_persons_agrees_with_a_regression_of_log_pay(
            String place,
            String family,
            double leastPay,
            String track,
            int strata,
            int ics,
            int others,
            double gap,
            double low,
            double high,
            double beta,
            double error,
            int degrees,
            double p) {
        PayGap measured = gap(place, family, leastPay, track);
        assertEquals(gap, 100 * measured.gap(), 0.00005);
        assertEquals(low, 100 * measured.interval().low(), 0.00005);
        assertEquals(high, 100 * measured.interval().high(), 0.00005);
        assertEquals(ics, number(measured, "ICs"));
        assertEquals(others, number(measured, "managers"));
        assertEquals(strata, number(measured, "strata: paired rungs × pay zone"));
        assertEquals(beta, number(measured, "difference in mean log pay"), 0.00005);
        assertEquals(error, number(measured, "standard error"), 0.00005);
        assertEquals(degrees, number(measured, "degrees of freedom"));
        assertEquals(p, number(measured, "p"), 0.00005);
    }

    @ParameterizedTest
    @CsvSource({
        "merced,    job_function, 0,     manager, 11.0694, 108, 0.1852",
        "merced,    job_family,   0,     manager, 6.9110, 1440, 0.1208",
        "president, job_function, 0,     manager, 2.6425, ,",
        "president, job_family,   0,     manager, 1.4280, ,",
        "president, job_function, 30000, manager, 1.9035, ,",
        "president, job_family,   30000, manager, 0.6978, ,",
        "president, job_function, 0,     supervisor, 4.1201, 13662, 0.1541",
        "president, job_family,   0,     supervisor, 5.8271, 41580, 0.1992",
        "president, job_function, 30000, supervisor, 3.9308, 13156, 0.1623",
        "president, job_family,   30000, supervisor, 4.0254, 37485, 0.1871"
    })
    void the_robust_and_the_permutation_view_agree_with_the_golden_figures(
            String place, String family, double leastPay, String track, double shift, Long ways, Double p) {
        PayGap measured = gap(place, family, leastPay, track);
        assertEquals(shift, 100 * share(measured, "robust view: Hodges–Lehmann shift"), 0.00005);
        if (ways == null) {
            assertEquals(9999, number(measured, "random permutations"));
            assertEquals(1935, number(measured, "seed of the random permutations"));
            assertEquals(number(measured, "p"), number(measured, "permutation view: p"), 0.05);
        } else {
            assertEquals(ways.doubleValue(), number(measured, "permutations, all there are"));
            assertEquals(p, number(measured, "permutation view: p"), 0.00005);
        }
    }

    @Test
    void the_gaps_of_merced_and_of_the_office_of_the_president_are_too_thin_to_decide() {
        for (String place : List.of("merced", "president")) {
            PayGap measured = gap(place, "job_function", 0, "manager");
            Doubt doubt = measured.doubtAt(0.05);
            assertEquals(Doubt.Kind.THIN, doubt == null ? null : doubt.kind());
            assertEquals(0, measured.excessAtLeast());
        }
    }

    @Test
    void four_managers_are_too_few_to_show_anything_of_by_default() {
        Unmeasured merced =
                unmeasuredGap(university.persons(MERCED, "job_function", 0, "manager"), Settings.defaults());
        assertEquals(Doubt.thin("fewer than 5 people on one side"), merced.doubt());
        assertEquals(List.of(), merced.operands());
    }

    private PayGap gap(String place, String family, double leastPay, String track) {
        String file = place.equals("merced") ? MERCED : PRESIDENT;
        return measure(university.persons(file, family, leastPay, track), SMALL_CELLS_SHOWN)
                .of(PayGap.class)
                .get(0);
    }

    private List<AveragePayGap> pairs(String track) {
        return measure(university.titles(2024, track), SMALL_CELLS_SHOWN).of(AveragePayGap.class);
    }

    private static Unmeasured unmeasuredGap(Organization organization, Settings settings) {
        return measure(organization, settings).unmeasured().stream()
                .filter(u -> u.measure() == PayGap.class)
                .findFirst()
                .orElseThrow();
    }

    private static Measurements measure(Organization organization, Settings settings) {
        Sink sink = new Sink();
        PayMeasures.measure(Scene.of(organization, settings), sink);
        return sink.drain();
    }

    private static String written(AveragePayGap gap) {
        return String.format(
                Locale.ROOT,
                "%s: %s at %s, %s at %s, %s",
                gap.subject().label(),
                written(gap.operands(), "ICs"),
                written(gap.operands(), "mean pay of ICs").substring(4),
                written(gap.operands(), "managers"),
                written(gap.operands(), "mean pay of managers").substring(4),
                ValueText.of(gap.measured()));
    }

    private static String written(List<Operand> operands, String name) {
        return operands.stream()
                .filter(o -> o.name().equals(name))
                .map(o -> ValueText.of(o.value()))
                .findFirst()
                .orElseThrow();
    }

    private static double share(PayGap gap, String name) {
        return ((Value.Share) value(gap, name)).share();
    }

    private static Value value(PayGap gap, String name) {
        return gap.operands().stream()
                .filter(o -> o.name().equals(name))
                .map(Operand::value)
                .findFirst()
                .orElseThrow();
    }

    private static double number(PayGap gap, String name) {
        Value value = value(gap, name);
        return value instanceof Value.Count count ? count.count() : ((Value.Number) value).number();
    }
}
