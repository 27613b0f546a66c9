package io.evenrung.audit;

import io.evenrung.model.Organization;

/** What makes the healthy organisation keep the rules about mobility, voice, work and recognition that came with the whole catalogue. */
final class HealthyCommunity {

    private HealthyCommunity() {}

    static Organization complete(Organization o) {
        return o;
    }
}
