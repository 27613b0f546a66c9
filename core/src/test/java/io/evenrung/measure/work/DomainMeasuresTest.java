package io.evenrung.measure.work;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.model.Domain;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DomainMeasuresTest {

    private static final List<Worker> PEOPLE = List.of(
            Worker.of("ic", id("ic", "P1")),
            Worker.of("m", id("manager", "M1")),
            Worker.of("unplaced", null),
            Worker.of("gone", id("ic", "P1")).withLeft(AS_OF.minusDays(1)),
            Worker.of("last day", id("ic", "P1")).withLeft(AS_OF));

    @Test
    void a_domain_of_nobody_or_of_somebody_who_has_left_is_not_owned() {
        OwnedDomains owned = only(owners("ic", "m", null, "gone", "last day"), OwnedDomains.class);
        assertEquals(0.6, owned.share());
        assertNull(owned.doubtAt(1));
    }

    @Test
    void an_owner_whom_the_workers_do_not_list_leaves_open_whether_anybody_is_there() {
        OwnedDomains owned = only(owners("ic", "stranger"), OwnedDomains.class);
        assertEquals(1, owned.share());
        assertEquals(Doubt.Kind.MISSING, kind(owned.doubtAt(1)));
        assertNull(owned.doubtAt(0.5));
    }

    @Test
    void of_owned_domains_the_ones_of_ics_are_counted() {
        IcDomains domains = only(owners("ic", "m", "m", null, "gone"), IcDomains.class);
        assertEquals(1.0 / 3, domains.share());
        assertEquals(Favours.MANAGEMENT, domains.favours());
        IcDomains open = only(owners("ic", "unplaced", "stranger", "m"), IcDomains.class);
        assertEquals(0.75, open.share());
        assertEquals(Doubt.Kind.MISSING, kind(open.doubtAt(0.6)));
    }

    @Test
    void where_no_owner_is_named_at_all_nothing_is_known_of_any() {
        assertEquals(
                "[domains.csv: owner_id]",
                doubt(owners(null, null), OwnedDomains.class).needs().toString());
        assertEquals(
                Doubt.Kind.MISSING, doubt(owners(null, null), IcDomains.class).kind());
    }

    @Test
    void without_domains_there_is_nothing_to_judge_and_without_their_list_nothing_is_known() {
        assertEquals(Doubt.inapplicable("there are no domains"), doubt(owners(), OwnedDomains.class));
        assertEquals(
                Doubt.Kind.INAPPLICABLE, doubt(owners("gone"), IcDomains.class).kind());
        assertEquals(
                "[domains.csv: owner_id, workers.csv: job_code]",
                doubt(evenLadders(), IcDomains.class).needs().toString());
    }

    private static Organization owners(@Nullable String... owners) {
        List<Domain> domains = new ArrayList<>();
        for (String owner : owners) {
            domains.add(new Domain("d" + domains.size(), "Domain", owner));
        }
        return practice(
                evenLadders(),
                p -> p.withWorkers(Supplied.of(PEOPLE))
                        .withStructure(p.structure().withDomains(Supplied.of(domains))));
    }
}
