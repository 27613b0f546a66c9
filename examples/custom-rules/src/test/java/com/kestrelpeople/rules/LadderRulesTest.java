package com.kestrelpeople.rules;

import static com.kestrelpeople.rules.Kestrel.VERIFIER;
import static io.evenrung.testkit.Organizations.organization;

import io.evenrung.measure.Favours;
import io.evenrung.model.DecisionRight;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.testkit.Change;
import io.evenrung.testkit.RuleUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LadderRulesTest {

    private static final LevelId IC2 = LevelId.of("Engineering", "ic", "IC2");
    private static final LevelId IC3 = LevelId.of("Engineering", "ic", "IC3");
    private static final LevelId M1 = LevelId.of("Engineering", "management", "M1");

    private final RuleUnderTest criteria = VERIFIER.rule("ladder.clear-criteria.count");
    private final RuleUnderTest rights = VERIFIER.rule("kestrel.top-rung-rights");

    @Test
    void four_criteria_are_enough_and_three_are_not() {
        criteria.given(organization().with(Change.levels(level -> level.withCriteria(4))))
                .holds();
        criteria.given(organization().with(Change.level(IC2, level -> level.withCriteria(3))))
                .finds(1)
                .about("Engineering IC2")
                .measured(3);
    }

    @Test
    void criteria_are_asked_of_management_rungs_too() {
        criteria.given(organization().with(Change.level(M1, level -> level.withCriteria(3))))
                .finds(1)
                .about("Engineering M1");
    }

    @Test
    void criteria_are_not_asked_of_a_track_that_is_neither() {
        criteria.given(organization().with(SupportTrack::in)).holds();
    }

    @Test
    void criteria_that_are_not_counted_are_not_known_to_be_enough() {
        criteria.given(organization().with(Change.level(IC2, level -> level.withCriteria(null))))
                .isNotEvaluated()
                .about("Engineering IC2")
                .needing("levels.csv: criteria_count");
    }

    @Test
    void as_many_rights_as_the_top_management_rung_has_are_enough() {
        rights.given(organization()).holds();
        rights.given(organization().with(rights(List.of(IC3), List.of(IC3, M1))))
                .holds();
    }

    @Test
    void one_right_fewer_is_found() {
        rights.given(organization().with(rights(List.of(M1), List.of(IC3, M1))))
                .finds(1)
                .about("Engineering IC3")
                .favouring(Favours.MANAGEMENT);
    }

    @Test
    void only_the_top_rungs_are_compared() {
        rights.given(organization().rungs(2).with(rights(List.of(M1)))).holds();
    }

    @Test
    void another_family_is_no_yardstick() {
        rights.given(organization().families("Engineering", "Sales").with(rights(List.of(M1))))
                .finds(1)
                .about("Engineering IC3");
    }

    @Test
    void a_track_that_is_neither_is_no_yardstick_and_is_not_measured_by_one() {
        rights.given(organization().with(SupportTrack::in).with(rights(List.of(SupportTrack.RUNG))))
                .holds();
        rights.given(organization().with(SupportTrack::in).with(rights(List.of(IC3, M1))))
                .holds();
    }

    @Test
    void without_a_list_of_rights_nobody_knows() {
        rights.given(organization().with(Change.policy(p -> p.withDecisionRights(Supplied.absent()))))
                .isNotEvaluated()
                .needing("organization.yaml: policy.decision_rights");
    }

    /** One right for each list, which holds the rungs that have it. */
    @SafeVarargs
    private static UnaryOperator<Organization> rights(List<LevelId>... holders) {
        List<DecisionRight> rights = new ArrayList<>();
        for (List<LevelId> of : holders) {
            rights.add(new DecisionRight("right-" + rights.size(), "Right", of));
        }
        return Change.policy(p -> p.withDecisionRights(Supplied.of(rights)));
    }
}
