package io.evenrung.audit;

import io.evenrung.model.Organization;

/** What makes the healthy organisation keep the rules about promotion integrity. */
final class HealthyPromotion {

    private HealthyPromotion() {}

    static Organization complete(Organization o) {
        return o;
    }
}
