package io.evenrung.audit;

import java.util.Map;

/** What the rules about manager readiness and effectiveness say, in plain Java. */
final class ManagerOracle {

    static final Map<String, Oracle.Judgement<?>> RULES = Map.ofEntries();

    private ManagerOracle() {}
}
