package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Provenance;
import io.evenrung.model.Supplied;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Puts random organisations together: foundation, people, and then part by part, each of which may be left out. */
public final class Blueprint {

    private Blueprint() {}

    public static Arbitrary<Organization> of(Frame frame) {
        Arbitrary<Boolean> isWithoutPeople = frame.even() || frame.workers().min() > 0
                ? Arbitraries.just(false)
                : Arbitraries.frequency(Tuple.of(12, false), Tuple.of(1, true));
        return Combinators.combine(
                        Foundation.any(frame),
                        Workforce.any(frame),
                        isWithoutPeople,
                        Combinators.combine(parts(frame)).as(all -> all))
                .as(Blueprint::organization)
                .withoutEdgeCases();
    }

    private static List<Arbitrary<Part>> parts(Frame frame) {
        Draws draws = new Draws(frame.even());
        List<Arbitrary<Part>> parts = new ArrayList<>();
        parts.addAll(LevelParts.all(draws));
        parts.addAll(PolicyParts.all(draws));
        parts.addAll(StandardParts.all(draws));
        parts.addAll(ProfileParts.all(draws));
        parts.addAll(MoveParts.all(draws));
        parts.addAll(DevelopmentParts.all(draws));
        parts.addAll(TalkParts.all(draws));
        parts.addAll(ExperienceParts.all(draws));
        parts.addAll(StructureParts.all(draws));
        parts.addAll(WorkParts.all(draws));
        parts.addAll(HistoryParts.all(draws));
        parts.addAll(SettingParts.all());
        return parts;
    }

    private static Organization organization(
            Foundation ground, Workforce force, boolean isWithoutPeople, List<Part> parts) {
        List<Member> members = isWithoutPeople ? List.of() : force.of(ground);
        Cast cast = Cast.of(ground.asOf(), ground.currency(), ground.ladders(), members);
        Practice practice = isWithoutPeople
                ? Practice.unknown()
                : Practice.unknown()
                        .withWorkers(
                                Supplied.of(members.stream().map(Member::worker).toList()));
        Organization organization = Organization.of("Invented", ground.asOf(), ground.architecture())
                .withPractice(practice)
                .withProvenance(new Provenance(true, List.of(), List.of(), new TreeMap<>()));
        for (Part part : parts) {
            organization = part.addedTo(organization, cast);
        }
        return organization;
    }
}
