package io.evenrung.measure.promotion;

import static io.evenrung.measure.Workforce.measure;
import static io.evenrung.measure.promotion.PromotionMeasuresTest.IC;
import static io.evenrung.measure.promotion.PromotionMeasuresTest.MANAGER;
import static io.evenrung.measure.promotion.PromotionMeasuresTest.UPPER_IC;
import static io.evenrung.measure.promotion.PromotionMeasuresTest.UPPER_MANAGER;
import static io.evenrung.measure.promotion.PromotionMeasuresTest.person;
import static io.evenrung.measure.promotion.PromotionMeasuresTest.snapshots;
import static io.evenrung.measure.promotion.PromotionMeasuresTest.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import io.evenrung.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Promotion rates of groups so small that people could be told from them. */
class PromotionSmallCellsTest {

    @Test
    void the_smallest_other_family_is_withheld_where_one_would_follow_by_subtraction() {
        Measurements measured = families(Map.of("A", 3, "B", 6, "C", 9));
        List<PromotionRate> rates = measured.of(PromotionRate.class);
        assertEquals(3, rates.size());
        PromotionRate withheld = rates.stream()
                .filter(r -> r.comparison().withheld())
                .findFirst()
                .orElseThrow();
        assertEquals(Subject.family("B"), withheld.subject());
        assertEquals(new Value.Text("withheld"), withheld.measured());
        assertNull(withheld.interval());
        assertEquals(1, withheld.operands().size());
    }

    @Test
    void two_small_families_that_are_small_together_follow_by_subtraction_too() {
        Measurements measured = families(Map.of("A", 2, "B", 2, "C", 9, "D", 9));
        assertEquals(
                1,
                measured.of(PromotionRate.class).stream()
                        .filter(r -> r.comparison().withheld())
                        .count());
    }

    @Test
    void people_with_whom_nobody_can_be_compared_do_not_hide_a_small_group() {
        Level alone = Workforce.manager("Sales", "lead").withRank(1);
        List<Snapshot> snapshots = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            person("i" + i, IC, i < 5 ? UPPER_IC : IC, snapshots);
            person("s" + i, alone, alone, snapshots);
        }
        for (int i = 0; i < 4; i++) {
            person("m" + i, MANAGER, UPPER_MANAGER, snapshots);
        }
        Organization organization = Workforce.organization(List.of(IC, UPPER_IC, MANAGER, UPPER_MANAGER, alone));
        Measurements measured = measure(PromotionMeasures::measure, snapshots(organization, snapshots));
        assertEquals(Doubt.thin("fewer than 5 people on one side"), whole(measured));
    }

    @Test
    void people_seen_in_years_in_which_the_other_track_was_not_do_not_hide_a_small_group() {
        List<Snapshot> snapshots = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            person("i" + i, IC, i < 5 ? UPPER_IC : IC, snapshots);
        }
        person("m1", MANAGER, UPPER_MANAGER, snapshots);
        person("m2", MANAGER, MANAGER, snapshots);
        for (int i = 0; i < 10; i++) {
            snapshots.add(new Snapshot("former" + i, LocalDate.of(2019, 12, 31), MANAGER.id()));
            snapshots.add(new Snapshot("former" + i, LocalDate.of(2020, 12, 31), MANAGER.id()));
        }
        Measurements measured = measure(
                PromotionMeasures::measure,
                snapshots(Workforce.organization(List.of(IC, UPPER_IC, MANAGER, UPPER_MANAGER)), snapshots));
        assertEquals(Doubt.thin("fewer than 5 people on one side"), whole(measured));
    }

    /** Families of nine ICs and so many managers each, in which one of either rises. */
    private static Measurements families(Map<String, Integer> managersOf) {
        List<Level> levels = new ArrayList<>();
        List<Snapshot> snapshots = new ArrayList<>();
        managersOf.forEach((family, managers) -> {
            Level ic = Workforce.ic(family, "1").withRank(1);
            Level manager = Workforce.manager(family, "1").withRank(1);
            Level upperIc = Workforce.ic(family, "2").withRank(2);
            Level upperManager = Workforce.manager(family, "2").withRank(2);
            levels.addAll(List.of(ic, manager, upperIc, upperManager));
            for (int i = 0; i < 9; i++) {
                person(family + "i" + i, ic, i == 0 ? upperIc : ic, snapshots);
            }
            for (int i = 0; i < managers; i++) {
                person(family + "m" + i, manager, i == 0 ? upperManager : manager, snapshots);
            }
        });
        return measure(PromotionMeasures::measure, snapshots(Workforce.organization(levels), snapshots));
    }
}
