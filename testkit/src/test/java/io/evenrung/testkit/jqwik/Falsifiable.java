package io.evenrung.testkit.jqwik;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.model.Organization;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Properties that are false, for tests of what happens then; not found by the build itself. */
class Falsifiable {

    static volatile boolean isTrue = false;

    @Property(tries = 50, seed = "7", afterFailure = AfterFailureMode.RANDOM_SEED)
    void nobody_is_a_manager(@ForAll Organization organization) {
        boolean holds = isTrue || organization.practice().workers().stream().noneMatch(w -> isManager(organization, w));
        assertTrue(holds);
    }

    @Property(tries = 50, seed = "7", afterFailure = AfterFailureMode.RANDOM_SEED)
    void nobody_was_ever_thanked(@ForAll Organization organization) {
        assertFalse(organization.practice().recognitions().stream().findAny().isPresent());
    }

    static boolean isManager(Organization organization, Worker worker) {
        return worker.level() != null
                && organization.architecture().kindOf(worker.level()).orElse(TrackKind.OTHER) == TrackKind.MANAGEMENT;
    }
}
