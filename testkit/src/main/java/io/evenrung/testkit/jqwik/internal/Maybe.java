package io.evenrung.testkit.jqwik.internal;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A part that is left out at times. It shrinks to nothing at once, and only then the part itself: what jqwik has for this draws
 * the part anew for each step, which costs a hundred times as much.
 *
 * @param part what may be left out
 * @param in how many times it is there
 * @param of of so many
 */
record Maybe(Arbitrary<Part> part, int in, int of) implements Arbitrary<Part> {

    @Override
    public RandomGenerator<Part> generator(int genSize) {
        RandomGenerator<Part> parts = part.generator(genSize);
        return random -> {
            // the part is drawn in any case, so that all after it are the same with it and without
            Shrinkable<Part> drawn = parts.next(random);
            return random.nextInt(of) < in ? new There(drawn) : Shrinkable.unshrinkable(Part.NOTHING);
        };
    }

    @Override
    public EdgeCases<Part> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    private record There(Shrinkable<Part> drawn) implements Shrinkable<Part> {

        @Override
        public Part value() {
            return drawn.value();
        }

        @Override
        public Stream<Shrinkable<Part>> shrink() {
            return Stream.concat(
                    Stream.of(Shrinkable.unshrinkable(Part.NOTHING)),
                    drawn.shrink().map(There::new));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(1).append(drawn.distance());
        }
    }
}
