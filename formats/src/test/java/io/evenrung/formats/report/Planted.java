package io.evenrung.formats.report;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.model.Organization;
import io.evenrung.model.Succession;
import io.evenrung.model.Supplied;
import io.evenrung.model.Waiver;
import io.evenrung.model.Worker;
import io.evenrung.rules.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A whole organisation of which every name of a person, and of a seat, can be told from all else that a report says. */
final class Planted {

    static final String PERSON = "XQ-PERSON-";
    static final String SEAT = "XQ-SEAT-";

    /** A rule on each plain fact, which looks at all that may tell of people. */
    private static final RuleSet CURIOUS = RuleSet.of(
            "curious",
            Stream.of(
                            "Person(contributions >= $least, projectsLed >= $least)",
                            "Team(people >= $least, ics >= $least, managers >= $least, freelancers >= $least)",
                            "LeadershipForum(members >= $least, ics >= $least)",
                            "LedProject(monthsRunning >= $least, leadTrack == TrackKind.INDIVIDUAL_CONTRIBUTOR)",
                            "LevelChange(rungsSkipped >= $least)",
                            "Family(people >= $least, ics >= $least, managers >= $least)",
                            "Rung(heads >= $least)",
                            "Workforce(people >= $least, freelancers >= $least)")
                    .map(Planted::rule)
                    .collect(Collectors.joining("\n")));

    private Planted() {}

    private static String rule(String fact) {
        String id = "curious." + fact.substring(0, fact.indexOf('(')).toLowerCase(Locale.ROOT);
        return """
                rule "%s"
                    @title("Looks at it") @severity(INFO) @remedy("None")
                    @threshold(0) @unit("people") @origin(OUR_JUDGEMENT)
                when
                    Limit(rule == "%s", $least : value)
                    $fact : %s
                then
                    findings.report($fact);
                end
                """.formatted(id, id, fact);
    }

    static Organization organization() {
        Organization plain = OrganizationReader.read(
                Path.of(System.getProperty("evenrung.root")).resolve("examples/organizations/meridian"));
        Set<String> people = plain.practice().workers().stream().map(Worker::id).collect(Collectors.toSet());
        Set<String> seats = plain.practice().structure().successions().stream()
                .map(Succession::role)
                .collect(Collectors.toSet());
        return Renamed.by(
                text -> people.contains(text) ? PERSON + text : seats.contains(text) ? SEAT + text : text, plain);
    }

    /** The same, with people's names in places where none is asked for. */
    static Organization indiscreet() {
        Organization plain = organization();
        List<String> people =
                plain.practice().workers().stream().map(Worker::id).toList();
        String boss = people.get(0);
        Set<String> teams = plain.practice().workers().stream()
                .flatMap(w -> Stream.ofNullable(w.team()))
                .collect(Collectors.toSet());
        Organization named = Renamed.by(
                text -> teams.contains(text)
                        ? boss
                        : text.equals("sales")
                                ? "the side of " + people.get(1)
                                : text.equals("Design") ? people.get(2) : text,
                plain);
        return named.withPolicy(named.policy()
                .withWaivers(Supplied.of(List.of(
                        new Waiver(Waiver.Scope.TEAM, people.get(3), LocalDate.of(2030, 1, 1), "small"),
                        new Waiver(Waiver.Scope.TEAM, "people of " + people.get(4), null, "small")))));
    }

    static Audit audit(Organization organization) {
        return Auditor.builder().add(CURIOUS).build().audit(organization);
    }
}
