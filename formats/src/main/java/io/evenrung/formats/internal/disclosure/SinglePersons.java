package io.evenrung.formats.internal.disclosure;

import io.evenrung.finding.Finding;
import io.evenrung.formats.report.Edition;
import io.evenrung.measure.Subject;

/** Which findings are so near to single people that an edition shows how many there are, and not what they say. */
final class SinglePersons {

    /** How plain facts label the parts of an organisation that have one person at their head, or a few members. */
    static final String PROJECT = "project ";

    static final String FORUM = "forum ";

    private final Edition edition;
    private final LeastCell least;
    private final Identifiers identifiers;
    private final GroupSizes sizes;

    SinglePersons(Edition edition, LeastCell least, Identifiers identifiers, GroupSizes sizes) {
        this.edition = edition;
        this.least = least;
        this.identifiers = identifiers;
        this.sizes = sizes;
    }

    boolean areToldBy(Finding finding) {
        if (edition == Edition.WITH_PEOPLE) {
            return false;
        }
        Subject subject = finding.subject();
        if (subject.kind() == Subject.Kind.PERSON || identifiers.areIn(name(subject))) {
            return true;
        }
        return edition == Edition.WORKS_COUNCIL && isNarrow(finding);
    }

    /** The name by which the organisation calls a team, a unit, a role, a project or a forum. */
    private static String name(Subject subject) {
        String label = subject.label();
        return switch (subject.kind()) {
            case TEAM, UNIT, ROLE, ORGANIZATION -> label.substring(label.indexOf(' ') + 1);
            default -> label;
        };
    }

    private boolean isNarrow(Finding finding) {
        Subject subject = finding.subject();
        return switch (subject.kind()) {
            case ROLE -> true;
            case TEAM, UNIT, LAYER -> !sizes.isKnownToBe(finding, least);
            case ORGANIZATION ->
                isPart(subject, PROJECT) || (isPart(subject, FORUM) && !sizes.isKnownToBe(finding, least));
            default -> false;
        };
    }

    private static boolean isPart(Subject subject, String what) {
        return subject.key().startsWith(Subject.organization(what).key());
    }
}
