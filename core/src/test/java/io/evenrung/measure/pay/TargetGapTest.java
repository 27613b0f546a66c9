package io.evenrung.measure.pay;

import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.pair;
import static io.evenrung.measure.Given.unmeasured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.ValueText;
import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import io.evenrung.model.Level;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Organization;
import io.evenrung.model.RoleCharter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetGapTest {

    private static Organization bonus(@Nullable Double ofIc, @Nullable Double ofManager) {
        return organization(with(ic("P5", 5, "26"), ofIc, null), with(manager("M1", 1, "26"), ofManager, null));
    }

    private static Level with(Level level, @Nullable Double bonus, @Nullable Double equity) {
        return level.withCharter(RoleCharter.unknown().withTargets(bonus, equity));
    }

    @Test
    void targets_exactly_five_percent_apart_are_not_more_than_five_percent_apart() {
        BonusTargetGap gap = only(bonus(0.1, 0.105), BonusTargetGap.class);
        assertEquals(0.05, gap.excess());
        assertEquals(new Value.Share(0.05), gap.measured());
        assertEquals(Favours.MANAGEMENT, gap.favours());
        assertEquals(
                List.of(
                        Operand.share("IC bonus target, of base pay", 0.1),
                        Operand.share("management bonus target, of base pay", 0.105)),
                gap.operands());
    }

    @Test
    void a_gap_in_favour_of_ics_is_as_large_as_its_mirror_image() {
        BonusTargetGap gap = only(bonus(0.105, 0.1), BonusTargetGap.class);
        assertEquals(0.05, gap.excess());
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, gap.favours());
        assertTrue(gap.gap() < 0 && gap.gap() > -0.05);
    }

    @Test
    void two_rungs_without_a_bonus_are_equal() {
        BonusTargetGap gap = only(bonus(0.0, 0.0), BonusTargetGap.class);
        assertEquals(0, gap.excess());
        assertEquals(Favours.NEITHER, gap.favours());
    }

    @Test
    void a_target_of_one_rung_alone_is_beyond_any_limit_and_shown_as_text_where_it_has_no_number() {
        BonusTargetGap managers = only(bonus(0.0, 0.1), BonusTargetGap.class);
        BonusTargetGap ics = only(bonus(0.1, 0.0), BonusTargetGap.class);
        assertEquals(Double.POSITIVE_INFINITY, managers.excess());
        assertEquals(Double.POSITIVE_INFINITY, ics.excess());
        assertEquals(new Value.Text("∞"), managers.measured());
        assertEquals("-100.0000 %", ValueText.of(ics.measured()));
        assertEquals(Favours.MANAGEMENT, managers.favours());
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, ics.favours());
    }

    @Test
    void a_target_that_is_not_known_is_not_zero() {
        Doubt doubt = doubt(bonus(null, 0.1), BonusTargetGap.class);
        assertEquals(Doubt.Kind.MISSING, kind(doubt));
        assertEquals(List.of(new Need("levels.csv", "bonus_target")), doubt.needs());
    }

    @Test
    void equity_is_judged_by_its_own_column() {
        Organization organization =
                organization(with(ic("P5", 5, "26"), null, 0.2), with(manager("M1", 1, "26"), null, 0.3));
        assertEquals(0.5, only(organization, EquityTargetGap.class).excess());
        assertEquals(
                List.of(new Need("levels.csv", "bonus_target")),
                doubt(organization, BonusTargetGap.class).needs());
    }

    @Test
    void a_column_that_is_blank_throughout_is_named_once() {
        assertEquals(1, unmeasured(evenLadders(), EquityTargetGap.class).size());
        assertEquals(1, unmeasured(evenLadders(), BonusTargetGap.class).size());
    }

    @Test
    void a_pair_without_a_stated_basis_makes_the_verdict_conditional() {
        Organization declared = organization(
                List.of(with(ic("P5", 5, null), 0.1, null), with(manager("M1", 1, null), 0.1, null)),
                List.of(pair("P5", "M1", LevelPair.Basis.UNSTATED)));
        assertEquals(1, only(declared, BonusTargetGap.class).conditions().size());
    }

    @Property(tries = 200)
    void exchanging_the_tracks_exchanges_whom_it_favours_and_nothing_more(
            @ForAll @IntRange(max = 60) int one, @ForAll @IntRange(max = 60) int other) {
        BonusTargetGap gap = only(bonus(one / 100.0, other / 100.0), BonusTargetGap.class);
        BonusTargetGap mirrored = only(bonus(other / 100.0, one / 100.0), BonusTargetGap.class);
        assertEquals(gap.excess(), mirrored.excess());
        assertEquals(gap.favours(), mirrored.favours().mirrored());
        assertTrue(gap.excess() >= 0);
    }
}
