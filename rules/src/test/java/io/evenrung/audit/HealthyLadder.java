package io.evenrung.audit;

import io.evenrung.model.Organization;

/** What makes the healthy organisation keep the rules about the written ladder beyond its rungs. */
final class HealthyLadder {

    private HealthyLadder() {}

    static Organization complete(Organization o) {
        return o;
    }
}
