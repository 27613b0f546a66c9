package io.evenrung.audit;

import io.evenrung.model.Organization;

/** What makes the healthy organisation keep the rules about learning, mentoring and development. */
final class HealthyGrowth {

    private HealthyGrowth() {}

    static Organization complete(Organization o) {
        return o;
    }
}
