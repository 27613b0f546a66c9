package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Provenance;
import io.evenrung.model.Supplied;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Puts random organisations together: foundation, people, and then part by part, each of which may be left out. */
public final class Blueprint {

    private Blueprint() {}

    public static Arbitrary<Organization> of(Frame frame) {
        boolean isPeopled = frame.even() || frame.full() || frame.workers().min() > 0;
        Arbitrary<Boolean> isWithoutPeople =
                isPeopled ? Arbitraries.just(false) : Arbitraries.frequency(Tuple.of(12, false), Tuple.of(1, true));
        // what comes first is shrunk first: most of all is to leave things out
        return Combinators.combine(parts(frame), isWithoutPeople, Workforce.any(frame), Foundation.any(frame))
                .as((added, without, force, ground) ->
                        organization(ground, without ? null : force, added, frame.plant()))
                .withoutEdgeCases();
    }

    /** In groups, each of which is left out as a whole before one looks at its parts. */
    private static Arbitrary<Part> parts(Frame frame) {
        Draws draws = Draws.of(frame);
        return Part.all(List.of(
                draws.mostly(Part.all(SettingParts.all(draws))),
                draws.mostly(Part.all(HistoryParts.all(draws))),
                draws.mostly(Part.all(PolicyParts.all(draws))),
                draws.mostly(Part.all(StandardParts.all(draws))),
                draws.mostly(Part.all(TalkParts.all(draws))),
                draws.mostly(Part.all(StructureParts.all(draws))),
                draws.mostly(Part.all(DevelopmentParts.all(draws))),
                draws.mostlyUnless(Plant.In.RANGES, Part.all(LevelParts.all(draws))),
                draws.mostly(Part.all(ProfileParts.all(draws))),
                draws.mostlyUnless(Plant.In.PROMOTION, Part.all(MoveParts.all(draws))),
                draws.mostly(Part.all(ExperienceParts.all(draws))),
                draws.mostlyUnless(Plant.In.RECOGNITION, Part.all(WorkParts.all(draws)))));
    }

    private static Organization organization(
            Foundation ground, @Nullable Workforce force, Part parts, @Nullable Plant plant) {
        List<Member> members = force == null ? List.of() : force.of(ground);
        Cast cast = Cast.of(ground.asOf(), ground.currency(), ground.ladders(), members);
        Practice practice = force == null
                ? Practice.unknown()
                : Practice.unknown()
                        .withWorkers(
                                Supplied.of(members.stream().map(Member::worker).toList()));
        Organization bare = Organization.of("Invented", ground.asOf(), ground.architecture())
                .withPractice(practice)
                .withProvenance(new Provenance(true, List.of(), List.of(), new TreeMap<>()));
        Organization organization = parts.addedTo(bare, cast);
        return plant == null ? organization : Planting.of(plant, organization, cast);
    }
}
