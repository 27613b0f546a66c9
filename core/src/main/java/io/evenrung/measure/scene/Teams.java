package io.evenrung.measure.scene;

import io.evenrung.model.OrganizationalUnit;
import io.evenrung.model.Worker;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many people are at work in each team, counted in one pass over the workforce. */
public final class Teams {

    private final Map<String, Long> heads = new HashMap<>();

    private Teams(Scene scene) {
        for (Worker worker : scene.organization().practice().workers()) {
            String team = worker.team();
            if (team != null && worker.isAtWorkOn(scene.organization().asOf())) {
                heads.merge(team, 1L, Long::sum);
            }
        }
    }

    public static Teams of(Scene scene) {
        return new Teams(scene);
    }

    /** People of a unit: as declared, else its own workers; null where nobody's team is known. */
    public @Nullable Long headcount(OrganizationalUnit unit) {
        Integer declared = unit.headcount();
        if (declared != null) {
            return declared.longValue();
        }
        return heads.isEmpty() ? null : heads.getOrDefault(unit.id(), 0L);
    }
}
