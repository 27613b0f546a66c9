package io.evenrung.measure.work;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.practice;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.model.Cohort;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import io.evenrung.model.OrganizationalUnit;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HubMeasuresTest {

    private static final LevelId IC = id("ic", "P1");
    private static final LevelId MANAGER = id("manager", "M1");
    private static final List<Class<? extends Measure>> ALL =
            List.of(InnovationHubs.class, HubLeads.class, HubComposition.class);

    @Test
    void a_hub_is_counted_with_its_lead_and_its_people() {
        Organization organization = organization(people(7, 3, 90), unit("lab", "ic0", true), unit("it", "m0", false));
        assertEquals(1, only(organization, InnovationHubs.class).hubs());
        assertEquals(1, only(organization, HubLeads.class).share());
        HubComposition people = only(organization, HubComposition.class);
        assertEquals(0.7, people.share());
        assertEquals("unit lab", people.subject().label());
        assertNull(people.doubtAt(0.7));
    }

    @Test
    void a_hub_that_a_manager_leads_favours_management() {
        Organization organization = organization(people(7, 3, 90), unit("lab", "m0", true), unit("b", "ic0", true));
        HubLeads leads = only(organization, HubLeads.class);
        assertEquals(0.5, leads.share());
        assertEquals(Favours.MANAGEMENT, leads.favours());
    }

    @Test
    void ninety_nine_people_at_work_are_asked_for_no_hub() {
        List<Worker> people = people(7, 3, 89);
        people.add(Worker.of("gone", IC).withLeft(AS_OF.minusDays(1)));
        Organization organization = organization(people, unit("lab", "ic0", true));
        for (Class<? extends Measure> type : ALL) {
            assertEquals(Doubt.inapplicable("fewer than 100 people are at work"), doubt(organization, type));
        }
    }

    @Test
    void a_list_of_units_without_a_hub_says_that_there_is_none() {
        Organization organization = organization(people(0, 0, 100), unit("it", "m0", false));
        assertEquals(0, only(organization, InnovationHubs.class).hubs());
        assertEquals(
                Doubt.Kind.INAPPLICABLE, doubt(organization, HubLeads.class).kind());
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(organization, HubComposition.class).kind());
        assertEquals(
                0, only(organization(people(0, 0, 100)), InnovationHubs.class).hubs());
    }

    @Test
    void a_unit_that_may_be_a_hub_counts_as_one_and_leaves_the_verdict_open() {
        Organization organization = organization(people(7, 3, 90), unit("it", "m0", false), unit("b", "ic0", null));
        InnovationHubs hubs = only(organization, InnovationHubs.class);
        assertEquals(1, hubs.hubs());
        assertEquals(Doubt.Kind.MISSING, kind(hubs.doubtAt(1)));
        assertEquals(Doubt.Kind.MISSING, doubt(organization, HubLeads.class).kind());
        assertEquals(
                "[units.csv: innovation_hub]",
                doubt(organization, HubComposition.class).needs().toString());
    }

    @Test
    void a_lead_who_has_left_or_is_not_known_is_no_ic_and_an_open_question() {
        List<Worker> people = people(7, 3, 90);
        people.add(Worker.of("gone", IC).withLeft(AS_OF.minusDays(1)));
        HubLeads leads = only(
                organization(people, unit("a", "gone", true), unit("b", "ic0", true), unit("c", null, true)),
                HubLeads.class);
        assertEquals(2.0 / 3, leads.share());
        assertEquals(Doubt.Kind.MISSING, kind(leads.doubtAt(0.6)));
    }

    @Test
    void four_people_of_a_hub_are_too_few_to_show() {
        assertEquals(
                Doubt.Kind.THIN,
                doubt(organization(people(3, 1, 96), unit("lab", "ic0", true)), HubComposition.class)
                        .kind());
    }

    @Test
    void a_hub_that_nobody_names_as_team_is_not_evaluated() {
        assertEquals(
                "[workers.csv: team]",
                doubt(organization(people(0, 0, 100), unit("lab", null, true)), HubComposition.class)
                        .needs()
                        .toString());
    }

    @Test
    void people_of_unknown_track_leave_the_hub_open() {
        List<Worker> people = people(7, 2, 90);
        people.add(Worker.of("unplaced", null).withTeam("lab"));
        HubComposition composition = only(organization(people, unit("lab", "ic0", true)), HubComposition.class);
        assertEquals(0.8, composition.share());
        assertEquals(Doubt.Kind.MISSING, kind(composition.doubtAt(0.75)));
    }

    @Test
    void cohorts_tell_how_many_people_there_are_and_not_who_leads_a_hub() {
        Organization organization = practice(
                evenLadders(),
                p -> p.withCohorts(Supplied.of(List.of(new Cohort(IC, "Engineer", null, 100, null))))
                        .withStructure(p.structure().withUnits(Supplied.of(List.of(unit("lab", "ic0", true))))));
        assertEquals(1, only(organization, InnovationHubs.class).hubs());
        assertEquals(
                "[workers.csv: job_code]",
                doubt(organization, HubLeads.class).needs().toString());
        assertEquals(
                "[workers.csv: job_code, workers.csv: team]",
                doubt(organization, HubComposition.class).needs().toString());
    }

    @Test
    void without_the_facts_the_columns_that_would_tell_are_named() {
        for (Class<? extends Measure> type : ALL) {
            assertEquals(
                    "[units.csv: innovation_hub, workers.csv: worker_id]",
                    doubt(evenLadders(), type).needs().toString());
            assertEquals(
                    "[units.csv: innovation_hub]",
                    doubt(organization(people(0, 0, 100), unit("a", "ic0", null)), type)
                            .needs()
                            .toString());
        }
        assertEquals(0, all(withoutTracks(), InnovationHubs.class).size());
    }

    private static Organization organization(List<Worker> workers, OrganizationalUnit... units) {
        return practice(
                evenLadders(),
                p -> p.withWorkers(Supplied.of(workers))
                        .withStructure(p.structure().withUnits(Supplied.of(List.of(units)))));
    }

    private static OrganizationalUnit unit(String id, @Nullable String lead, @Nullable Boolean hub) {
        return new OrganizationalUnit(id, null, lead, null, hub);
    }

    /** So many ICs and managers in the team lab, and so many people elsewhere. */
    private static List<Worker> people(int ics, int managers, int others) {
        List<Worker> people = new ArrayList<>();
        for (int i = 0; i < ics; i++) {
            people.add(Worker.of("ic" + i, IC).withTeam("lab"));
        }
        for (int i = 0; i < managers; i++) {
            people.add(Worker.of("m" + i, MANAGER).withTeam("lab"));
        }
        for (int i = 0; i < others; i++) {
            people.add(Worker.of("o" + i, IC).withTeam("it"));
        }
        return people;
    }
}
