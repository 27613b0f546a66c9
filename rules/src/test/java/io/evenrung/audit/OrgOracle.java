package io.evenrung.audit;

import java.util.Map;

/** What the rules about organisation design and workforce health say, in plain Java. */
final class OrgOracle {

    static final Map<String, Oracle.Judgement<?>> RULES = Map.ofEntries();

    private OrgOracle() {}
}
