package io.evenrung.audit;

import io.evenrung.model.Organization;

/** What makes the healthy organisation keep the rules about pay and total reward beyond base pay. */
final class HealthyPay {

    private HealthyPay() {}

    static Organization complete(Organization o) {
        return o;
    }
}
