package io.evenrung.model;

import static io.evenrung.model.Refused.refused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArchitectureRefusesTest {

    private static final Track IC = Track.individualContributor("ic");
    private static final Track MANAGER = Track.management("manager");
    private static final Track SUPERVISOR = Track.other("supervisor");
    private static final LevelId P1 = LevelId.of("Eng", "ic", "P1");
    private static final LevelId M1 = LevelId.of("Eng", "manager", "M1");
    private static final LevelId S1 = LevelId.of("Eng", "supervisor", "S1");

    private static JobArchitecture architecture(List<LevelPair> pairs, LevelId... levels) {
        return new JobArchitecture(
                List.of(IC, MANAGER, SUPERVISOR),
                List.of(JobFamily.of("Eng")),
                Supplied.of(Arrays.stream(levels).map(Level::of).toList()),
                pairs,
                true,
                GradeScale.numeric());
    }

    private static LevelPair pair(LevelId ic, LevelId manager) {
        return new LevelPair(ic, manager, LevelPair.Basis.UNSTATED);
    }

    private static PayRange range(@Nullable String min, @Nullable String mid, @Nullable String max) {
        return new PayRange(null, usd(min), usd(mid), usd(max), null);
    }

    private static @Nullable Money usd(@Nullable String amount) {
        return amount == null ? null : Money.of(amount, "USD");
    }

    @Test
    void names_are_never_blank_and_hold_no_control_characters() {
        refused(() -> new JobFamily(" ", "Eng"), "job family id is empty");
        refused(() -> new JobFamily("Eng", ""), "name of job family 'Eng' is empty");
        refused(() -> new Track("", TrackKind.OTHER, "x"), "track id is empty");
        refused(() -> Track.other("a\u0007b"), "control character at position 1");
        refused(() -> LevelId.of("Eng\n", "ic", "P1"), "job family of a level", "position 3");
        refused(() -> LevelId.of("Eng", "", "P1"), "track of a level is empty");
        refused(() -> LevelId.of("Eng", "ic", "\t"), "code of a level is empty");
    }

    @Test
    void a_rank_starts_at_one_and_a_criteria_count_at_nought() {
        refused(() -> Level.of(P1).withRank(0), "Eng P1", "rank", "0");
        refused(() -> Level.of(P1).withCriteria(-1), "Eng P1", "criteria", "-1");
        refused(() -> Level.of(P1).withGrade(" "), "grade of level Eng P1 is empty");
        assertDoesNotThrow(() -> Level.of(P1).withRank(1).withCriteria(0));
    }

    @Test
    void a_level_has_one_range_a_pay_zone_and_date() {
        PayRange range = range("10", null, "20");
        Level once = Level.of(P1).withRange(range);
        refused(() -> once.withRange(range("11", null, "20")), "Eng P1", "same pay zone and date");
        assertDoesNotThrow(() -> once.withRange(range.inZone("north")));
        assertDoesNotThrow(
                () -> once.withRange(new PayRange(null, usd("11"), null, usd("20"), LocalDate.of(2024, 7, 1))));
    }

    @Test
    void a_pay_range_says_something_and_says_it_in_order() {
        refused(() -> range(null, null, null), "neither minimum, midpoint nor maximum");
        refused(() -> range("20", null, "10"), "minimum USD 20.00", "maximum USD 10.00");
        refused(() -> range("20", "10", null), "minimum", "midpoint");
        refused(() -> range(null, "20", "10"), "midpoint", "maximum");
        refused(() -> range("0", null, "10"), "USD 0.00", "above 0");
        refused(() -> new PayRange(null, usd("10"), null, Money.of("20", "EUR"), null), "USD", "EUR", "never mixed");
        assertDoesNotThrow(() -> range("10", "10", "10"));
    }

    @Test
    void only_an_ic_rung_and_a_management_rung_of_one_family_are_paired() {
        refused(() -> pair(P1, LevelId.of("Law", "manager", "M1")), "Eng P1", "Law M1", "across job families");
        refused(() -> pair(P1, P1), "paired with itself");
        refused(() -> architecture(List.of(pair(M1, P1)), P1, M1), "Eng M1", "INDIVIDUAL_CONTRIBUTOR", "MANAGEMENT");
        refused(() -> architecture(List.of(pair(P1, S1)), P1, S1), "Eng S1", "OTHER");
        refused(() -> architecture(List.of(pair(P1, M1)), P1), "Eng M1", "no declared level");
        LevelId unmapped = new LevelId("Eng", null, "X");
        refused(() -> architecture(List.of(pair(unmapped, M1)), unmapped, M1), "Eng X", "undeclared");
        refused(() -> architecture(List.of(pair(P1, M1), pair(P1, M1)), P1, M1), "pair", "declared twice");
    }

    @Test
    void what_is_named_is_declared_once() {
        refused(() -> architecture(List.of(), P1, P1), "level", "declared twice");
        refused(() -> architecture(List.of(), LevelId.of("Law", "ic", "P1")), "Law P1", "undeclared job family");
        refused(() -> architecture(List.of(), LevelId.of("Eng", "chief", "P1")), "Eng P1", "'chief'");
        refused(
                () -> new JobArchitecture(
                        List.of(IC, Track.management("ic")),
                        List.of(),
                        Supplied.absent(),
                        List.of(),
                        true,
                        GradeScale.numeric()),
                "track 'ic' is declared twice");
        refused(
                () -> new JobArchitecture(
                        List.of(),
                        List.of(JobFamily.of("Eng"), JobFamily.of("Eng")),
                        Supplied.absent(),
                        List.of(),
                        true,
                        GradeScale.numeric()),
                "job family 'Eng' is declared twice");
    }

    @Test
    void facts_that_were_not_supplied_have_no_values() {
        refused(() -> new Supplied<>(false, List.of("x")), "not supplied");
    }
}
