package io.evenrung.model;

import java.util.Comparator;

/**
 * How the organisation is put together beyond its ladders. Held in canonical order.
 *
 * @param units units and who leads them
 * @param domains specialities and who owns them
 * @param successions roles and who could follow in them
 * @param meetings gatherings beyond a team
 * @param exceptionCases requests for a role that no level describes
 */
public record Structure(
        Supplied<OrganizationalUnit> units,
        Supplied<Domain> domains,
        Supplied<Succession> successions,
        Supplied<Meeting> meetings,
        Supplied<ExceptionCase> exceptionCases) {

    public Structure {
        units = Practice.ordered(units, Comparator.comparing(OrganizationalUnit::id));
        domains = Practice.ordered(domains, Comparator.comparing(Domain::id));
        successions = Practice.ordered(successions, Comparator.comparing(Succession::role));
        meetings = Practice.ordered(meetings, Comparator.comparing(Meeting::id));
        exceptionCases = Practice.ordered(exceptionCases, Comparator.comparing(ExceptionCase::id));
    }

    /** Of which nothing is known. */
    public static Structure unknown() {
        return new Structure(
                Supplied.absent(), Supplied.absent(), Supplied.absent(), Supplied.absent(), Supplied.absent());
    }

    public Structure withUnits(Supplied<OrganizationalUnit> known) {
        return new Structure(known, domains, successions, meetings, exceptionCases);
    }

    public Structure withDomains(Supplied<Domain> known) {
        return new Structure(units, known, successions, meetings, exceptionCases);
    }

    public Structure withSuccessions(Supplied<Succession> known) {
        return new Structure(units, domains, known, meetings, exceptionCases);
    }

    public Structure withMeetings(Supplied<Meeting> known) {
        return new Structure(units, domains, successions, known, exceptionCases);
    }

    public Structure withExceptionCases(Supplied<ExceptionCase> known) {
        return new Structure(units, domains, successions, meetings, known);
    }
}
