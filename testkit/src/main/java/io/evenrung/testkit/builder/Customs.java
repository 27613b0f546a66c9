package io.evenrung.testkit.builder;

import static io.evenrung.testkit.healthy.Healthy.AS_OF;

import io.evenrung.model.Announcement;
import io.evenrung.model.Domain;
import io.evenrung.model.Experience;
import io.evenrung.model.Forum;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.OrganizationalUnit;
import io.evenrung.model.Structure;
import io.evenrung.model.Succession;
import io.evenrung.model.Supplied;
import io.evenrung.testkit.healthy.Healthy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an organisation that is being built has as a whole: forums, units, meetings, surveys and announcements. */
final class Customs {

    private static final int QUARTERS = 4;
    private static final int HUB_ICS = 10;

    /** From so many people on, the organisation keeps an innovation hub. */
    private static final int WITH_HUB = 100;

    private final Cast cast;
    private final Organization healthy;
    private final @Nullable Person ic;
    private final @Nullable Person manager;

    Customs(Cast cast, Organization healthy) {
        this.cast = cast;
        this.healthy = healthy;
        this.ic = last(cast.pairedIcs());
        this.manager = last(cast.managers());
    }

    Supplied<Forum> forums() {
        List<String> members =
                Stream.of(id(ic), id(manager)).filter(id -> !id.isEmpty()).toList();
        return Supplied.of(List.of(new Forum("forum", "Leadership forum", false, 2, members, 20, 1)));
    }

    /** Those who work in the hub, by id; nobody where it is too small for one. */
    List<String> hub() {
        return hasHub()
                ? Stream.concat(
                                cast.pairedIcs().stream().limit(HUB_ICS),
                                cast.managers().stream().limit(1))
                        .map(Person::id)
                        .toList()
                : List.of();
    }

    private boolean hasHub() {
        return cast.people().size() >= WITH_HUB && ic != null;
    }

    Experience experience(List<Move> moves) {
        List<Announcement> announcements = new ArrayList<>();
        for (Move move : moves) {
            if (move.from() != null) {
                announcements.add(new Announcement(
                        "promotion of " + move.worker(), move.effective(), Announcement.Kind.PROMOTION, move.worker()));
            }
        }
        for (int quarter = 0; quarter < QUARTERS && ic != null; quarter++) {
            announcements.add(new Announcement(
                    "story " + quarter, AS_OF.minusMonths(3L * quarter), Announcement.Kind.STORY, id(ic)));
        }
        return healthy.practice()
                .experience()
                .withExits(Supplied.of(List.of()))
                .withAnnouncements(Supplied.of(announcements));
    }

    Structure structure(Plan plan) {
        List<OrganizationalUnit> units = new ArrayList<>();
        if (ic != null && manager != null) {
            units.add(new OrganizationalUnit("everybody", cast.people().size(), id(manager), id(ic), false));
        }
        if (hasHub()) {
            units.add(new OrganizationalUnit(Healthy.HUB, hub().size(), hub().get(0), null, true));
        }
        List<Succession> successions = new ArrayList<>();
        for (String family : plan.families()) {
            for (int pair = 1; pair <= plan.rungs(); pair++) {
                Person rung = Person.onPair(family, false, pair, 0);
                successions.add(new Succession(rung.level().label(), rung.level(), 2));
            }
        }
        List<Domain> domains = ic == null ? List.of() : List.of(new Domain("domain", "Domain", id(ic)));
        return healthy.practice()
                .structure()
                .withUnits(Supplied.of(units))
                .withDomains(Supplied.of(domains))
                .withSuccessions(Supplied.of(successions));
    }

    private static String id(@Nullable Person person) {
        return person == null ? "" : person.id();
    }

    private static @Nullable Person last(List<Person> people) {
        return people.isEmpty() ? null : people.get(people.size() - 1);
    }
}
