package io.evenrung.testkit.jqwik.internal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * How long the ladders of one job family are.
 *
 * @param ics rungs of the IC track; 0 for none
 * @param managers rungs of the management track; 0 for none
 * @param others rungs of a track that is neither; 0 for none
 * @param shift how many IC rungs lie under the first pair
 */
record LadderPlan(int ics, int managers, int others, int shift) {

    private enum Tracks {
        BOTH,
        IC_ALONE,
        MANAGEMENT_ALONE
    }

    /** Both tracks alike are as long as makes every management rung part of a pair, where they are to be even. */
    static Arbitrary<LadderPlan> any(Frame frame) {
        Arbitrary<Integer> length = frame.rungs().within();
        Arbitrary<Integer> others = Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(1, 1), Tuple.of(1, 2));
        Arbitrary<Integer> shift = Draws.upTo(3);
        if (frame.even()) {
            return Combinators.combine(length, others, shift)
                    .as((n, o, s) -> new LadderPlan(
                            n,
                            n
                                    - Math.min(
                                            s,
                                            Math.max(
                                                    0,
                                                    n
                                                            - Math.max(
                                                                    1,
                                                                    frame.rungs()
                                                                            .min()))),
                            o,
                            s));
        }
        Arbitrary<Tracks> tracks = Arbitraries.frequency(
                Tuple.of(10, Tracks.BOTH), Tuple.of(1, Tracks.IC_ALONE), Tuple.of(1, Tracks.MANAGEMENT_ALONE));
        return Combinators.combine(tracks, length, length, others, shift)
                .as((t, i, m, o, s) ->
                        new LadderPlan(t == Tracks.MANAGEMENT_ALONE ? 0 : i, t == Tracks.IC_ALONE ? 0 : m, o, s));
    }

    Ladders of(String family) {
        return Ladders.of(family, ics, managers, others, shift);
    }
}
