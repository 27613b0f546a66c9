package io.evenrung.testkit.catalogue;

import static io.evenrung.testkit.Change.level;
import static io.evenrung.testkit.Change.levels;
import static io.evenrung.testkit.Change.practice;
import static io.evenrung.testkit.Change.workers;
import static io.evenrung.testkit.Change.workersWhere;
import static io.evenrung.testkit.healthy.Healthy.AS_OF;
import static io.evenrung.testkit.healthy.Healthy.ic;
import static io.evenrung.testkit.healthy.Healthy.manager;

import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Profile;
import io.evenrung.model.Worker;
import io.evenrung.testkit.Change;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases of the rules about pay and total reward beyond base pay. */
final class PayCases {

    private static final UnaryOperator<Organization> NO_PRACTICE = o -> o.withPractice(Practice.unknown());
    private static final UnaryOperator<Organization> FEW = workersWhere(w -> w.id().endsWith("-001"));

    private PayCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(targets(), awards(), raises()).flatMap(List::stream);
    }

    private static List<RuleCase> targets() {
        return List.of(
                new RuleCase(
                        "pay.bonus-equity.bonus-target",
                        level(manager(2), targets(0.2, 0.05)),
                        level(ic(3), targets(null, 0.05)),
                        levels(targets(null, 0.05))),
                new RuleCase(
                        "pay.bonus-equity.equity-target",
                        level(ic(3), targets(0.1, 0.0)),
                        level(ic(3), targets(0.1, null)),
                        levels(targets(0.1, null))));
    }

    private static List<RuleCase> awards() {
        return List.of(
                new RuleCase(
                        "pay.bonus-equity.bonus",
                        workers(w -> Change.on(w, "M") ? w.withProfile(withBonus(w.profile(), 112)) : w),
                        FEW,
                        workers(w -> w.withProfile(w.profile().withBonus(null)))),
                new RuleCase(
                        "pay.bonus-equity.equity",
                        workers(w -> Change.on(w, "IC") ? w.withProfile(withEquity(w.profile(), 112)) : w),
                        FEW,
                        NO_PRACTICE));
    }

    private static List<RuleCase> raises() {
        return List.of(
                new RuleCase(
                        "pay.manage-for-raise",
                        moves(m -> on(m.to(), "M") ? m.withTerms(m.terms().withPayChange(0.15)) : m),
                        practice(p -> p.withMoves(Change.where(p.moves(), m -> !on(m.to(), "M")))),
                        moves(m -> m.withTerms(m.terms().withPayChange(null)))),
                new RuleCase(
                        "pay.plateau",
                        workers(w ->
                                Change.on(w, "M") ? w.withProfile(w.profile().withLastRaise(AS_OF.minusMonths(2))) : w),
                        FEW,
                        o -> levels(l -> l.withRanges(List.of()))
                                .apply(workers(PayCases::withoutRaise).apply(o))));
    }

    /** Somebody hired of late cannot have waited long: without that day too, nothing is known. */
    private static Worker withoutRaise(Worker worker) {
        return worker.withHired(null).withProfile(worker.profile().withLastRaise(null));
    }

    private static UnaryOperator<Level> targets(@Nullable Double bonus, @Nullable Double equity) {
        return level -> level.withCharter(level.charter().withTargets(bonus, equity));
    }

    private static Profile withBonus(Profile profile, int percent) {
        return profile.withBonus(part(profile.bonus(), percent));
    }

    private static Profile withEquity(Profile profile, int percent) {
        return profile.withEquity(part(profile.equity(), percent));
    }

    private static @Nullable Money part(@Nullable Money amount, int percent) {
        return amount == null ? null : Money.ofMinor(amount.minor() * percent / 100, amount.currency());
    }

    private static boolean on(@Nullable LevelId level, String prefix) {
        return level != null && level.code().startsWith(prefix);
    }

    private static UnaryOperator<Organization> moves(UnaryOperator<Move> change) {
        return practice(p -> p.withMoves(Change.each(p.moves(), change)));
    }
}
