package io.evenrung.examples.meridian;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move of somebody in Meridian.
 *
 * @param from the rung left; null for a hire
 * @param to the rung entered
 * @param day when
 * @param kind what sort of move it was
 */
record Career(@Nullable Rung from, Rung to, LocalDate day, Kind kind) {

    /** Months that everybody spends on a rung; as it is, ICs far more and managers far less. */
    private static final int PACE = 36;

    private static final int PACE_OF_ICS = 66;
    private static final int PACE_OF_MANAGERS = 18;

    /** Nobody came to the company more than so many rungs below the present one. */
    private static final int RUNGS_CLIMBED = 2;

    /** Sorts of moves. */
    enum Kind {
        HIRE,
        /** One rung up the own track. */
        PROMOTION,
        /** From the IC track to the management track. */
        INTO_MANAGEMENT,
        /** From the management track to the IC track. */
        BACK
    }

    /** The last move; null where somebody has stood on the present rung since the first day. */
    static @Nullable Career last(Person person, boolean isRepaired) {
        List<Career> all = all(person, isRepaired);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** All moves, in the order of time. */
    static List<Career> all(Person person, boolean isRepaired) {
        Rung rung = person.rung();
        LocalDate recently = Meridian.AS_OF.minusMonths(2L + person.ordinal() % 20);
        if (rung.isManager() && rung.rank() == 1) {
            Rung senior = new Rung(rung.family(), false, rung.family() == Family.OPERATIONS && !isRepaired ? 2 : 3);
            LocalDate day = person.isOneIn(2) ? recently : Meridian.AS_OF.minusMonths(30L + person.ordinal() % 5);
            // managers of nobody were made of late
            LocalDate entered = person.seat() > 1 ? Meridian.AS_OF.minusMonths(2L + person.ordinal() % 10) : day;
            return List.of(new Career(senior, rung, entered, Kind.INTO_MANAGEMENT));
        }
        if (!rung.isManager() && rung.rank() == 1) {
            Career hire = hired(person, isRepaired);
            return hire == null ? List.of() : List.of(hire);
        }
        if (!rung.isManager() && rung.rank() == 3 && person.isOneIn(8)) {
            return List.of(new Career(new Rung(rung.family(), true, 1), rung, recently, Kind.BACK));
        }
        LocalDate last =
                isPromoted(person, isRepaired) ? recently : Meridian.AS_OF.minusMonths(30L + person.ordinal() % 12);
        return climb(rung, last, isRepaired);
    }

    /** From rung to rung, at the pace of the track. */
    private static List<Career> climb(Rung rung, LocalDate last, boolean isRepaired) {
        int pace = isRepaired ? PACE : rung.isManager() ? PACE_OF_MANAGERS : PACE_OF_ICS;
        int first = rung.isManager() ? 1 : Math.max(1, rung.rank() - RUNGS_CLIMBED);
        List<Career> moves = new ArrayList<>();
        for (int rank = first + 1; rank <= rung.rank(); rank++) {
            Rung to = new Rung(rung.family(), rung.isManager(), rank);
            LocalDate day = last.minusMonths((long) pace * (rung.rank() - rank));
            moves.add(new Career(to.below(), to, day, Kind.PROMOTION));
        }
        return moves;
    }

    /** The first day of somebody in the company. */
    static LocalDate hired(Person person, List<Career> moves, boolean isRepaired) {
        if (moves.isEmpty()) {
            return person.hired();
        }
        Career first = moves.get(0);
        if (first.kind() == Kind.HIRE) {
            return first.day();
        }
        if (first.kind() == Kind.PROMOTION) {
            int pace = isRepaired ? PACE : person.isManager() ? PACE_OF_MANAGERS : PACE_OF_ICS;
            return first.day().minusMonths(pace);
        }
        return person.hired();
    }

    private static boolean isPromoted(Person person, boolean isRepaired) {
        if (isRepaired) {
            return person.ordinal() % 4 == 1;
        }
        return person.isManager() ? person.ordinal() % 10 < 7 : person.ordinal() % 20 < 3;
    }

    /** As it is, few have been hired of late. */
    private static @Nullable Career hired(Person person, boolean isRepaired) {
        int third = person.ordinal() % (isRepaired ? 3 : 6);
        if (third == 2 && isRepaired) {
            return null;
        }
        LocalDate day = third == 0
                ? Meridian.AS_OF.minusMonths(1L + person.ordinal() % 10)
                : Meridian.AS_OF.minusMonths(26L + person.ordinal() % 8);
        return new Career(null, person.rung(), day, Kind.HIRE);
    }

    boolean isWithin(int months) {
        return day.isAfter(Meridian.AS_OF.minusMonths(months));
    }
}
