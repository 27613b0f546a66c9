package io.evenrung.testkit.builder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How large an organisation is to be, and in what its two tracks differ.
 *
 * @param name for people to read
 * @param families job families, each with the same ladders
 * @param rungs paired rungs of every family
 * @param ics ICs on every paired rung
 * @param managers managers on every paired rung
 * @param managersPaidMore by which share managers are paid more than their range says; negative for less
 * @param promotedIcs of those on every paired rung but the lowest, how many were promoted onto it; null for all
 * @param promotedManagers the same of managers
 * @param icProjects projects that ICs lead; null for one each
 * @param managerProjects projects that managers lead; null for one each
 */
record Plan(
        String name,
        List<String> families,
        int rungs,
        int ics,
        int managers,
        double managersPaidMore,
        @Nullable Integer promotedIcs,
        @Nullable Integer promotedManagers,
        @Nullable Integer icProjects,
        @Nullable Integer managerProjects) {

    /** Of a workforce that is no longer small, four in five are ICs. */
    private static final int ICS_FOR_EACH_MANAGER = 4;

    Plan {
        families = List.copyOf(families);
        require(!families.isEmpty(), "an organisation has at least one job family");
        require(rungs >= 1, "an organisation has at least one paired rung");
        atLeastNone(ics, "ICs");
        atLeastNone(managers, "managers");
        atLeastNone(promotedIcs, "promoted ICs");
        atLeastNone(promotedManagers, "promoted managers");
        atLeastNone(icProjects, "projects of ICs");
        atLeastNone(managerProjects, "projects of managers");
        require(managersPaidMore > -1, "managers are paid something");
    }

    static Plan usual() {
        return new Plan("Parity", List.of("Engineering"), 1, 10, 10, 0, null, null, null, null);
    }

    Plan withName(String known) {
        return new Plan(
                known,
                families,
                rungs,
                ics,
                managers,
                managersPaidMore,
                promotedIcs,
                promotedManagers,
                icProjects,
                managerProjects);
    }

    Plan withFamilies(List<String> known) {
        return new Plan(
                name,
                known,
                rungs,
                ics,
                managers,
                managersPaidMore,
                promotedIcs,
                promotedManagers,
                icProjects,
                managerProjects);
    }

    Plan withRungs(int known) {
        return new Plan(
                name,
                families,
                known,
                ics,
                managers,
                managersPaidMore,
                promotedIcs,
                promotedManagers,
                icProjects,
                managerProjects);
    }

    Plan withIcs(int known) {
        return new Plan(
                name,
                families,
                rungs,
                known,
                managers,
                managersPaidMore,
                promotedIcs,
                promotedManagers,
                icProjects,
                managerProjects);
    }

    Plan withManagers(int known) {
        return new Plan(
                name,
                families,
                rungs,
                ics,
                known,
                managersPaidMore,
                promotedIcs,
                promotedManagers,
                icProjects,
                managerProjects);
    }

    Plan withManagersPaidMore(double share) {
        return new Plan(
                name,
                families,
                rungs,
                ics,
                managers,
                share,
                promotedIcs,
                promotedManagers,
                icProjects,
                managerProjects);
    }

    Plan withPromotions(int ofIcs, int ofManagers) {
        return new Plan(
                name, families, rungs, ics, managers, managersPaidMore, ofIcs, ofManagers, icProjects, managerProjects);
    }

    Plan withProjects(int ofIcs, int ofManagers) {
        return new Plan(
                name,
                families,
                rungs,
                ics,
                managers,
                managersPaidMore,
                promotedIcs,
                promotedManagers,
                ofIcs,
                ofManagers);
    }

    /** ICs below the paired rungs of a family, so that the workforce as a whole is of the usual shape. */
    int juniors() {
        return Math.max(0, ICS_FOR_EACH_MANAGER * managers * rungs - ics * rungs);
    }

    private static void atLeastNone(@Nullable Integer count, String what) {
        require(count == null || count >= 0, "there are " + count + " " + what + ": 0 or more");
    }

    private static void require(boolean isTrue, String message) {
        if (!isTrue) {
            throw new IllegalArgumentException(message);
        }
    }
}
