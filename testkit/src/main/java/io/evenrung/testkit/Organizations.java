package io.evenrung.testkit;

import io.evenrung.model.Organization;
import io.evenrung.testkit.builder.OrganizationBuilder;
import io.evenrung.testkit.healthy.Healthy;

/** Organisations to test rules with. */
public final class Organizations {

    private Organizations() {}

    /**
     * A small organisation, to be told apart from one at parity in a few words: {@code organization().ic(5).management(7)}. Made
     * for a static import.
     */
    public static OrganizationBuilder organization() {
        return OrganizationBuilder.organization();
    }

    /**
     * An organisation that keeps the built-in rules beyond doubt: two equal ladders in one job family, {@code IC1} to {@code IC6}
     * and {@code M1} to {@code M4}, paired at grades 13 to 16, with 100 people on every paired rung. Two rules say nothing of it:
     * {@code ladder.dead-end.site-bound} does not apply, and {@code voice.diverse-leadership} is undecided. The same at every
     * call.
     */
    public static Organization healthy() {
        return Healthy.organization();
    }
}
