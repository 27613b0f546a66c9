package io.evenrung.testkit;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.model.Organization;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Audits, of which the last few are remembered: one test often asks several rules about the same organisation. */
final class Audits {

    private static final int REMEMBERED = 8;

    private record Known(Organization organization, SortedMap<String, Double> limits, Audit audit) {}

    private final Auditor auditor;
    private final Deque<Known> known = new ArrayDeque<>();

    Audits(Auditor auditor) {
        this.auditor = auditor;
    }

    Auditor auditor() {
        return auditor;
    }

    /** The findings of one rule, by subject. */
    List<Finding> findings(String rule, Trial trial) {
        return of(trial).findings().stream()
                .filter(f -> f.rule().id().equals(rule))
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // to compare two large organisations would take as long as an audit
    Audit of(Trial trial) {
        synchronized (known) {
            for (Known one : known) {
                if (one.organization == trial.organization() && one.limits.equals(trial.limits())) {
                    return one.audit;
                }
            }
        }
        Audit audit = fresh(trial);
        synchronized (known) {
            known.addFirst(new Known(trial.organization(), trial.limits(), audit));
            if (known.size() > REMEMBERED) {
                known.removeLast();
            }
        }
        return audit;
    }

    /** The same once more, whether remembered or not. */
    Audit fresh(Trial trial) {
        return limited(trial.limits()).audit(trial.organization());
    }

    /**
     * @throws IllegalArgumentException if one of the limits is unknown or out of range
     */
    void requireKnown(SortedMap<String, Double> limits) {
        limited(limits);
    }

    private Auditor limited(SortedMap<String, Double> limits) {
        Auditor limited = auditor;
        for (Map.Entry<String, Double> limit : limits.entrySet()) {
            limited = limited.withLimit(limit.getKey(), limit.getValue());
        }
        return limited;
    }
}
