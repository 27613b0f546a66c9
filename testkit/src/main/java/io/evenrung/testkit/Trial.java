package io.evenrung.testkit;

import io.evenrung.model.Organization;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One organisation that a rule was asked about, and under which limits.
 *
 * @param organization what was audited
 * @param limits the limits and settings that were set for it, by id; of all others the defaults were in force
 */
public record Trial(Organization organization, SortedMap<String, Double> limits) {

    public Trial {
        limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
    }
}
