package com.kestrelpeople.rules;

import static com.kestrelpeople.rules.Kestrel.VERIFIER;

import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs after all other tests, as junit-platform.properties says: it asks whether they would notice a slip in a rule. */
@Order(Integer.MAX_VALUE)
class MutationScoreTest {

    @Test
    void nineteen_of_twenty_changes_of_the_rules_are_noticed_by_some_test() {
        VERIFIER.mutations().writeTo(Path.of("target/evenrung")).requireScore(0.95);
    }
}
