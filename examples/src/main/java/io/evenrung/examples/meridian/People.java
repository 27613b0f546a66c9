package io.evenrung.examples.meridian;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * The people of Meridian, worked out one by one from their number, so that a company of millions needs no memory. They sit in
 * teams of ten, ten teams to a block, and each block belongs to one job family.
 */
final class People {

    static final int TEAM = 10;
    static final int BLOCK = 100;

    /** How many of each block stand on IC1 to IC6; eighty in all. */
    private static final int[] ICS = {12, 18, 20, 14, 10, 6};

    /** On which rung the first seat of each of the ten teams stands, and the second. */
    private static final int[] LEADERS = {4, 3, 2, 2, 3, 4, 2, 2, 3, 2};

    private static final int[] SECONDS = {1, 1, 1, 1, 1, 1, 1, 1, 2, 1};

    /** Coprime with 80: mixes the rungs over the teams. */
    private static final int STRIDE = 37;

    /** A multiple of every cycle by which things happen to every so many. */
    private static final int CYCLES = 27_720;

    private final int size;
    private final boolean isRepaired;
    private final int shift;
    private final Person[] block = new Person[BLOCK];
    private final int[][] perBlock = new int[2][Rung.IC_RUNGS + 1];

    /**
     * @param seed decides who they are whom something happens to, and not how many
     */
    People(int size, long seed, boolean isRepaired) {
        this.size = size;
        this.isRepaired = isRepaired;
        this.shift = new SplittableRandom(seed).nextInt(CYCLES);
        for (int i = 0; i < BLOCK; i++) {
            Rung rung = rung(i, Family.ENGINEERING);
            int track = rung.isManager() ? 1 : 0;
            block[i] = new Person(i, rung, perBlock[track][rung.rank()]++, i / TEAM, i % TEAM);
        }
    }

    int size() {
        return size;
    }

    boolean isRepaired() {
        return isRepaired;
    }

    void forEach(Consumer<Person> visitor) {
        for (int i = 0; i < size; i++) {
            visitor.accept(at(i));
        }
    }

    Person at(int index) {
        Person model = block[index % BLOCK];
        Rung rung = withinLadder(
                new Rung(family(index), model.rung().isManager(), model.rung().rank()));
        int each = perBlock[model.isManager() ? 1 : 0][model.rung().rank()];
        return new Person(index, rung, shift + index / BLOCK * each + model.ordinal(), index / TEAM, model.seat());
    }

    Family family(int index) {
        return Family.values()[index / BLOCK % Family.values().length];
    }

    /** The first of somebody's block who stands on a rung; the person itself if nobody does. */
    Person onRung(Rung wanted, Person near) {
        int first = near.index() / BLOCK * BLOCK;
        for (int i = first; i < Math.min(first + BLOCK, size); i++) {
            Person one = at(i);
            if (one.rung().equals(wanted) && i != near.index()) {
                return one;
            }
        }
        return near;
    }

    /** As it is, two of the eight people of a team have been made managers of nobody. */
    private Rung rung(int position, Family family) {
        int team = position / TEAM;
        int seat = position % TEAM;
        if (seat == 0) {
            return new Rung(family, true, LEADERS[team]);
        }
        if (seat == 1) {
            return new Rung(family, true, SECONDS[team]);
        }
        if (!isRepaired && seat <= 3) {
            return new Rung(family, true, 1);
        }
        int rest = (team * (TEAM - 2) + seat - 2) * STRIDE % (BLOCK - 2 * BLOCK / TEAM);
        int rank = 0;
        while (rest >= ICS[rank]) {
            rest -= ICS[rank++];
        }
        return new Rung(family, false, rank + 1);
    }

    /** As it is, Operations ends its IC ladder at IC2. */
    private Rung withinLadder(Rung rung) {
        boolean isCapped = !isRepaired && rung.family() == Family.OPERATIONS && !rung.isManager();
        return isCapped ? new Rung(rung.family(), false, Math.min(rung.rank(), Rung.HEAD_START)) : rung;
    }
}
