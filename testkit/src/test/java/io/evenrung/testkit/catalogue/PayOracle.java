package io.evenrung.testkit.catalogue;

import io.evenrung.measure.pay.BonusGap;
import io.evenrung.measure.pay.BonusTargetGap;
import io.evenrung.measure.pay.EquityGap;
import io.evenrung.measure.pay.EquityTargetGap;
import io.evenrung.measure.pay.PlateauRate;
import io.evenrung.measure.pay.RaiseAdvantage;
import java.util.Map;

/** What the rules about pay and total reward beyond base pay say, in plain Java. */
final class PayOracle {

    static final Map<String, Oracle.Judgement<?>> RULES = Map.ofEntries(
            Oracle.rule("pay.bonus-equity.bonus-target", BonusTargetGap.class, (m, limit) -> m.excess() > limit),
            Oracle.rule("pay.bonus-equity.equity-target", EquityTargetGap.class, (m, limit) -> m.excess() > limit),
            Oracle.rule(
                    "pay.bonus-equity.bonus",
                    BonusGap.class,
                    (m, limit) -> m.significant() && m.excessAtLeast() > limit),
            Oracle.rule(
                    "pay.bonus-equity.equity",
                    EquityGap.class,
                    (m, limit) -> m.significant() && m.excessAtLeast() > limit),
            Oracle.rule("pay.manage-for-raise", RaiseAdvantage.class, (m, limit) -> m.pointsAtLeast() > limit),
            Oracle.rule(
                    "pay.plateau", PlateauRate.class, (m, limit) -> m.significant() && m.disparityAtLeast() > limit));

    private PayOracle() {}
}
