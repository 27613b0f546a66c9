package io.evenrung.audit;

import io.evenrung.model.Organization;

/** What makes the healthy organisation keep the rules about organisation design and workforce health. */
final class HealthyOrg {

    private HealthyOrg() {}

    static Organization complete(Organization o) {
        return o;
    }
}
