package io.evenrung.testkit.healthy;

import static io.evenrung.testkit.healthy.Healthy.AS_OF;

import io.evenrung.model.Level;
import io.evenrung.model.Money;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Worker;
import io.evenrung.testkit.Change;
import org.jspecify.annotations.Nullable;

/** What makes the healthy organisation keep the rules about pay and total reward beyond base pay. */
final class HealthyPay {

    private HealthyPay() {}

    static Organization complete(Organization o) {
        return Change.levels(HealthyPay::targeted)
                .andThen(Change.workers(HealthyPay::rewarded))
                .andThen(Change.practice(p -> p.withMoves(Change.each(p.moves(), HealthyPay::raised))))
                .apply(o);
    }

    private static Level targeted(Level level) {
        return level.withCharter(level.charter().withTargets(0.1, 0.05));
    }

    /** One in ten is given nothing; the pay of four in five stands still, on either track. */
    private static Worker rewarded(Worker worker) {
        int number = Integer.parseInt(worker.id().substring(worker.id().lastIndexOf('-') + 1));
        boolean isAwarded = number % 10 != 0;
        return worker.withProfile(worker.profile()
                .withBonus(part(worker.pay(), isAwarded ? 10 : 0))
                .withEquity(part(worker.pay(), isAwarded ? 5 : 0))
                .withLastRaise(AS_OF.minusMonths(number % 5 == 0 ? 10 : 40)));
    }

    private static @Nullable Money part(@Nullable Money pay, int percent) {
        return pay == null ? null : Money.ofMinor(pay.minor() * percent / 100, pay.currency());
    }

    /** A step up raises pay as much as going into management does. */
    private static Move raised(Move move) {
        boolean isFromIc = move.from() != null && move.from().code().startsWith("IC");
        return isFromIc && move.to() != null ? move.withTerms(move.terms().withPayChange(0.08)) : move;
    }
}
