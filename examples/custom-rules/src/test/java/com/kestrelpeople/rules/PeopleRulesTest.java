package com.kestrelpeople.rules;

import static com.kestrelpeople.rules.Kestrel.VERIFIER;
import static io.evenrung.testkit.Organizations.organization;

import io.evenrung.measure.Favours;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import io.evenrung.testkit.Change;
import io.evenrung.testkit.RuleUnderTest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PeopleRulesTest {

    private static final LevelId IC3 = LevelId.of("Engineering", "ic", "IC3");
    private static final LevelId IC4 = LevelId.of("Engineering", "ic", "IC4");
    private static final LevelId M1 = LevelId.of("Engineering", "management", "M1");
    private static final LevelId M2 = LevelId.of("Engineering", "management", "M2");
    private static final LocalDate HIRED = LocalDate.of(2025, 1, 1);

    private final RuleUnderTest anchor = VERIFIER.rule("kestrel.team-anchor");
    private final RuleUnderTest early = VERIFIER.rule("kestrel.early-manager");

    @Test
    void a_team_of_juniors_has_nobody_to_learn_from() {
        anchor.given(organization().team("IC1", "Juniors"))
                .finds(1)
                .about("team Juniors")
                .measured(0)
                .favouring(Favours.MANAGEMENT);
    }

    @Test
    void one_senior_ic_is_enough() {
        anchor.given(organization().with(team("IC1", 4, "Mixed")).with(team("IC3", 1, "Mixed")))
                .holds();
    }

    @Test
    void of_four_ics_nobody_asks_for_a_senior_one_and_of_five_somebody_does() {
        anchor.given(organization().with(team("IC1", 4, "Few"))).holds();
        anchor.given(organization().with(team("IC1", 5, "Five"))).finds(1).about("team Five");
        anchor.withLimit("kestrel.minimum-team", 6)
                .given(organization().with(team("IC1", 5, "Five")))
                .holds();
    }

    @Test
    void without_grades_nobody_knows_who_is_senior() {
        anchor.given(organization().with(Change.levels(level -> level.withGrade(null))))
                .isNotEvaluated()
                .needing("levels.csv: grade");
    }

    @Test
    void a_manager_after_eleven_months_is_early_and_after_twelve_is_not() {
        early.given(organization().with(move(IC3, M1, HIRED.plusMonths(11))))
                .finds(1)
                .measured(11);
        early.given(organization().with(move(IC3, M1, HIRED.plusMonths(12)))).holds();
    }

    @Test
    void early_moves_within_a_track_or_back_to_it_are_nobodys_business() {
        early.given(organization().rungs(2).with(move(IC3, IC4, HIRED.plusMonths(3))))
                .holds();
        early.given(organization().rungs(2).with(move(M1, M2, HIRED.plusMonths(3))))
                .holds();
        early.given(organization().with(move(M1, IC3, HIRED.plusMonths(3)))).holds();
    }

    @Test
    void whose_first_day_is_not_known_may_be_early() {
        early.given(organization().with(move(IC3, M1, HIRED.plusMonths(3))).with(somebody(w -> w.withHired(null))))
                .isNotEvaluated()
                .needing("workers.csv: hire_date");
    }

    @Test
    void where_nobody_moved_there_is_nothing_to_ask() {
        early.given(organization().with(Change.practice(p -> p.withMoves(Supplied.of(List.of())))))
                .isNotApplicable();
        early.given(organization().without("moves.csv")).isNotEvaluated();
    }

    private static UnaryOperator<Organization> team(String code, int people, String name) {
        return Change.workers(w -> Change.on(w, code) && Change.number(w.id()) < people ? w.withTeam(name) : w);
    }

    /** Of somebody who was hired on {@link #HIRED}, the only move on record. */
    private static UnaryOperator<Organization> move(LevelId from, LevelId to, LocalDate day) {
        UnaryOperator<Organization> moved =
                Change.practice(p -> p.withMoves(Supplied.of(List.of(new Move("Engineering-M1-000", day, from, to)))));
        return o -> somebody(w -> w.withHired(HIRED)).apply(moved.apply(o));
    }

    private static UnaryOperator<Organization> somebody(UnaryOperator<Worker> change) {
        return Change.workers(w -> w.id().equals("Engineering-M1-000") ? change.apply(w) : w);
    }
}
