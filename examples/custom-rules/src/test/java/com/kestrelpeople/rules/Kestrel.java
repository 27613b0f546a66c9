package com.kestrelpeople.rules;

import io.evenrung.rules.RuleSet;
import io.evenrung.testkit.RuleVerifier;
import java.nio.file.Path;

/** The rule set under test, read and compiled once for all tests: their checks are what mutants are held against. */
final class Kestrel {

    static final RuleSet RULES = RuleSet.load(Path.of("."));
    static final RuleVerifier VERIFIER = RuleVerifier.of(RULES);

    private Kestrel() {}
}
