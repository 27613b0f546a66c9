package io.evenrung.audit;

import java.util.Map;

/** What the rules about pay and total reward beyond base pay say, in plain Java. */
final class PayOracle {

    static final Map<String, Oracle.Judgement<?>> RULES = Map.ofEntries();

    private PayOracle() {}
}
