package io.evenrung.formats.internal.html;

import io.evenrung.finding.Finding;
import io.evenrung.formats.internal.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The anchors of findings: {@code f-} and the fingerprint. Counts of people that ended in several ways under one rule share a
 * fingerprint; all but the first of them have a longer anchor.
 */
final class FindingIds {

    private final IdentityHashMap<Finding, String> ids = new IdentityHashMap<>();

    /** Expects findings in the order of the page. */
    FindingIds(List<Finding> findings) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Finding finding : findings) {
            String id = "f-" + finding.fingerprint();
            if (!taken.add(id)) {
                id += "-" + Words.token(finding.outcome());
            }
            int count = counts.merge(id, 1, Integer::sum);
            if (count > 1) {
                id += "-" + count;
            }
            taken.add(id);
            ids.put(finding, id);
        }
    }

    String of(Finding finding) {
        String id = ids.get(finding);
        if (id == null) {
            throw new IllegalArgumentException(finding.fingerprint() + " is not on the page");
        }
        return id;
    }
}
