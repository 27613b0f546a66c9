package io.evenrung.testkit.jqwik;

import io.evenrung.measure.Favours;
import io.evenrung.model.Organization;
import io.evenrung.model.TrackKind;
import io.evenrung.testkit.jqwik.internal.Blueprint;
import io.evenrung.testkit.jqwik.internal.Frame;
import io.evenrung.testkit.jqwik.internal.Plant;
import io.evenrung.testkit.jqwik.internal.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Random organisations: valid always, of one to four job families with one to six rungs a track and up to sixty people, with
 * any of their facts known, unknown or not supplied at all. They shrink to the smallest organisation that still shows what was
 * found. Immutable: every {@code with…} gives another arbitrary.
 *
 * <p>In a property, {@code @ForAll Organization} is enough. Elsewhere:
 *
 * <pre>{@code
 * List<Organization> some = OrganizationArbitrary.any().withWorkers(10, 20).sample(100, 42);
 * }</pre>
 */
public final class OrganizationArbitrary extends ArbitraryDecorator<Organization> {

    private static final int USUAL_TRIES = 1_000;

    private final Frame frame;

    private OrganizationArbitrary(Frame frame) {
        this.frame = frame;
    }

    public static OrganizationArbitrary any() {
        return new OrganizationArbitrary(Frame.usual());
    }

    /** With so many job families: 1 or more. */
    public OrganizationArbitrary withFamilies(int min, int max) {
        return new OrganizationArbitrary(frame.withFamilies(new Range(min, max)));
    }

    /** With so many rungs on each track that a job family has. */
    public OrganizationArbitrary withRungs(int min, int max) {
        return new OrganizationArbitrary(frame.withRungs(new Range(min, max)));
    }

    /** With so many people, those who left among them. */
    public OrganizationArbitrary withWorkers(int min, int max) {
        return new OrganizationArbitrary(frame.withWorkers(new Range(min, max)));
    }

    /**
     * With two tracks that are equal by construction: everybody on a paired rung has a twin on the other side with the same pay,
     * promotions, recognitions and all else that tracks are compared by.
     */
    public OrganizationArbitrary withParity() {
        return new OrganizationArbitrary(frame.withParity());
    }

    /** With every kind of fact supplied, and known of everybody. */
    public OrganizationArbitrary withEveryFact() {
        return new OrganizationArbitrary(frame.withEveryFact());
    }

    /**
     * Equal by construction but for one thing.
     *
     * @param in in what the tracks are unequal
     * @param of by how much, as a share of what the other track has: 0.12 for pay that is 12 % higher
     * @param favours the track that has more
     * @throws IllegalArgumentException if the share is not above 0 and at most 1, or nobody is favoured
     */
    public OrganizationArbitrary withDisparity(Disparity.In in, double of, Favours favours) {
        return new OrganizationArbitrary(frame.with(new Plant(Plant.In.valueOf(in.name()), of, favoured(favours))));
    }

    private static TrackKind favoured(Favours favours) {
        return switch (favours) {
            case MANAGEMENT -> TrackKind.MANAGEMENT;
            case INDIVIDUAL_CONTRIBUTORS -> TrackKind.INDIVIDUAL_CONTRIBUTOR;
            case NEITHER -> TrackKind.OTHER;
        };
    }

    /**
     * Some organisations without a jqwik property: the same for the same seed, always.
     *
     * @param count how many; 0 or more
     * @param seed any number
     */
    public List<Organization> sample(int count, long seed) {
        // a thread of its own: within a property, which may ask for edges of a limit, jqwik lets no session start
        return CompletableFuture.supplyAsync(
                        () -> drawn(count, seed), task -> new Thread(task, "organizations").start())
                .join();
    }

    private List<Organization> drawn(int count, long seed) {
        List<Organization> drawn = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<Organization> generator = generator(USUAL_TRIES);
            Random random = new Random(seed);
            for (int i = 0; i < count; i++) {
                drawn.add(generator.next(random).value());
            }
        });
        return List.copyOf(drawn);
    }

    @Override
    protected Arbitrary<Organization> arbitrary() {
        return Blueprint.of(frame);
    }
}
