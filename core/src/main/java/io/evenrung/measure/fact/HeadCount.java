package io.evenrung.measure.fact;

import io.evenrung.model.LevelId;
import io.evenrung.model.Profile;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the people of one group. A count is unknown if of one of them it is not known whether to count them. */
final class HeadCount {

    private int people;
    private int ics;
    private int managers;
    private int ofUnknownTrack;
    private int seniorIcs;
    private int perhapsSeniorIcs;
    private int freelancers;
    private int ofUnknownEmployment;
    private final Values families = new Values();
    private final Values sites = new Values();
    private final Values payZones = new Values();

    /** The different values that people have. */
    private static final class Values {
        private final Set<String> seen = new HashSet<>();
        private boolean isOneUnknown;

        private void add(@Nullable String value) {
            if (value == null) {
                isOneUnknown = true;
            } else {
                seen.add(value);
            }
        }

        private @Nullable Integer count() {
            return isOneUnknown ? null : Integer.valueOf(seen.size());
        }
    }

    void add(FactScene facts, Worker worker) {
        add(facts, worker.level());
        Profile.Employment employment = worker.profile().employment();
        freelancers += employment == Profile.Employment.FREELANCE ? 1 : 0;
        ofUnknownEmployment += employment == null ? 1 : 0;
        families.add(worker.level() == null ? null : worker.level().family());
        sites.add(worker.profile().site());
        payZones.add(worker.payZone());
    }

    /** Somebody of whom at most the rung is known. */
    void add(FactScene facts, @Nullable LevelId level) {
        people++;
        TrackKind kind = facts.scene().kind(level);
        Boolean isSenior = facts.places().isSeniorIc(level);
        ics += kind == TrackKind.INDIVIDUAL_CONTRIBUTOR ? 1 : 0;
        managers += kind == TrackKind.MANAGEMENT ? 1 : 0;
        ofUnknownTrack += kind == null ? 1 : 0;
        seniorIcs += Boolean.TRUE.equals(isSenior) ? 1 : 0;
        perhapsSeniorIcs += isSenior == null ? 1 : 0;
    }

    int people() {
        return people;
    }

    @Nullable
    Integer ics() {
        return ofUnknownTrack > 0 ? null : Integer.valueOf(ics);
    }

    @Nullable
    Integer managers() {
        return ofUnknownTrack > 0 ? null : Integer.valueOf(managers);
    }

    @Nullable
    Integer seniorIcs() {
        return perhapsSeniorIcs > 0 ? null : Integer.valueOf(seniorIcs);
    }

    @Nullable
    Integer freelancers() {
        return ofUnknownEmployment > 0 ? null : Integer.valueOf(freelancers);
    }

    @Nullable
    Integer families() {
        return families.count();
    }

    @Nullable
    Integer sites() {
        return sites.count();
    }

    @Nullable
    Integer payZones() {
        return payZones.count();
    }
}
