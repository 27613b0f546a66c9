package io.evenrung.formats.internal.disclosure;

import io.evenrung.finding.Finding;
import io.evenrung.measure.Subject;
import io.evenrung.model.Forum;
import io.evenrung.model.Organization;
import io.evenrung.model.OrganizationalUnit;
import io.evenrung.model.Worker;
import java.util.HashMap;
import java.util.Map;

/** How many people the teams, units and forums are that findings speak of. */
final class GroupSizes {

    private final Map<String, Long> byKey = new HashMap<>();

    private GroupSizes() {}

    /** Of none anything is known. */
    static GroupSizes unknown() {
        return new GroupSizes();
    }

    static GroupSizes of(Organization organization) {
        GroupSizes sizes = new GroupSizes();
        for (Worker worker : organization.practice().workers()) {
            String team = worker.team();
            if (team != null && worker.isAtWorkOn(organization.asOf())) {
                sizes.byKey.merge(Subject.team(team).key(), 1L, Long::sum);
                sizes.byKey.merge(Subject.unit(team).key(), 1L, Long::sum);
            }
        }
        for (OrganizationalUnit unit : organization.practice().structure().units()) {
            Integer declared = unit.headcount();
            if (declared != null) {
                sizes.byKey.put(Subject.unit(unit.id()).key(), declared.longValue());
                sizes.byKey.putIfAbsent(Subject.team(unit.id()).key(), declared.longValue());
            }
        }
        for (Forum forum : organization.practice().forums()) {
            if (forum.members() != null) {
                sizes.byKey.put(
                        Subject.organization(SinglePersons.FORUM + forum.id()).key(),
                        (long) forum.members().size());
            }
        }
        return sizes;
    }

    /** Whether the subject of a finding is known to be so many people, by the facts or by what the finding itself counts. */
    boolean isKnownToBe(Finding finding, LeastCell least) {
        if (byKey.getOrDefault(finding.subject().key(), 0L) >= least.people()) {
            return true;
        }
        return PeopleCounts.groups(finding.operands()).stream()
                .anyMatch(o -> PeopleCounts.group(o).orElse(0) >= least.people());
    }
}
