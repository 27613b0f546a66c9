package io.evenrung.audit;

import io.evenrung.model.Organization;

/** What makes the healthy organisation keep the rules about manager readiness and effectiveness. */
final class HealthyManager {

    private HealthyManager() {}

    static Organization complete(Organization o) {
        return o;
    }
}
