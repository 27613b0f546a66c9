package io.evenrung.measure.note;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Need;
import io.evenrung.measure.Note;
import io.evenrung.measure.Operand;
import io.evenrung.measure.RungPair;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.RungOrder;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.statistics.EarningsChain;
import io.evenrung.measure.statistics.EarningsChain.Expected;
import io.evenrung.measure.statistics.EarningsChain.Rung;
import io.evenrung.measure.statistics.Sample;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Practice;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The exchange rate between the tracks: what somebody who starts on the lowest paired rung may expect to earn in ten years on
 * either track, from the mean pay of the paired rungs and the rates of promotion from each. Equal pay on each rung means little
 * if the next rung is harder to reach on one of them.
 */
final class ExchangeRateNotes {

    private static final String ID = "note.exchange-rate";
    private static final String TITLE = "Base pay expected over ten years from the lowest paired rung, management ÷ IC";
    private static final int YEARS = 10;

    private final Scene scene;
    private final PaidPeople people;
    private final RungOrder order;

    ExchangeRateNotes(Scene scene, PaidPeople people) {
        this.scene = scene;
        this.people = people;
        this.order = new RungOrder(scene);
    }

    void write(Sink sink) {
        Practice practice = scene.organization().practice();
        boolean areMovesKnown =
                practice.moves().isPresent() || practice.history().snapshots().isPresent();
        PromotionHazards hazards = PromotionHazards.of(scene);
        for (FamilyLadders family : scene.families()) {
            List<RungPair> chain = chain(scene.pairsOf(family.id()));
            Subject subject = Subject.family(family.id());
            if (chain.size() < 2) {
                continue;
            }
            if (!areMovesKnown) {
                sink.add(Note.doubtful(
                        ID,
                        subject,
                        TITLE,
                        Doubt.missing(
                                "it is not known how often people are promoted",
                                new Need("moves.csv", "worker_id"),
                                new Need("snapshots.csv", "worker_id"))));
                continue;
            }
            sink.add(note(subject, chain, hazards));
        }
    }

    /** Pairs of which each stands above the one before on both ladders. */
    private List<RungPair> chain(List<RungPair> pairs) {
        List<RungPair> chain = new ArrayList<>();
        for (RungPair pair : pairs) {
            RungPair last = chain.isEmpty() ? null : chain.get(chain.size() - 1);
            boolean isNext = last == null
                    || (isAbove(pair.individualContributor(), last.individualContributor())
                            && isAbove(pair.management(), last.management()));
            if (isNext) {
                chain.add(pair);
            }
        }
        return chain;
    }

    private boolean isAbove(LevelId upper, LevelId lower) {
        return Objects.equals(upper.track(), lower.track()) && order.isHigher(upper, lower);
    }

    private Note note(Subject subject, List<RungPair> chain, PromotionHazards hazards) {
        List<RungPair> shown = chain.stream().takeWhile(this::hasEnoughPaid).toList();
        int least = scene.minimumCell();
        boolean areExposed = shown.size() > 1
                && shown.stream()
                        .limit(shown.size() - 1L)
                        .flatMap(pair -> Stream.of(pair.individualContributor(), pair.management()))
                        .allMatch(rung -> hazards.on(rung).people() >= least);
        Currency currency = people.currency();
        if (currency == null) {
            return doubtful(
                    subject, Doubt.inapplicable("people are paid in several currencies, which are never compared"));
        }
        if (!areExposed) {
            return doubtful(
                    subject,
                    Doubt.thin("fewer than two paired rungs in a row hold " + least
                            + " people of either track in one pay zone"));
        }
        List<Rung> ics = ladder(shown, RungPair::individualContributor, hazards);
        List<Rung> managers = ladder(shown, RungPair::management, hazards);
        Expected ic = EarningsChain.over(YEARS, ics);
        Expected manager = EarningsChain.over(YEARS, managers);
        double confidence = scene.settings().get(Setting.CONFIDENCE);
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        double log = StrictMath.log(manager.sum() / ic.sum());
        double half = z * Math.sqrt(ic.logError() * ic.logError() + manager.logError() * manager.logError());
        List<Operand> operands = new ArrayList<>();
        operands.add(Operand.count("paired rungs", shown.size()));
        operands.add(Operand.amount("expected by an IC", Money.ofMinor(Math.round(ic.sum()), currency)));
        operands.add(Operand.amount("expected by a manager", Money.ofMinor(Math.round(manager.sum()), currency)));
        operands.addAll(rates("IC", ics));
        operands.addAll(rates("management", managers));
        return new Note(
                ID,
                subject,
                TITLE,
                new Value.Number(manager.sum() / ic.sum()),
                new Interval(StrictMath.exp(log - half), StrictMath.exp(log + half), confidence),
                operands,
                conditions(shown),
                null);
    }

    private boolean hasEnoughPaid(RungPair pair) {
        return Stream.of(pair.individualContributor(), pair.management())
                .allMatch(rung -> people.on(rung, scene.minimumCell()).size() > 0);
    }

    /** Nobody rises from the highest rung that is looked at. */
    private List<Rung> ladder(List<RungPair> chain, Function<RungPair, LevelId> side, PromotionHazards hazards) {
        List<Rung> ladder = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            LevelId rung = side.apply(chain.get(i));
            Sample pay = people.on(rung, scene.minimumCell());
            double error = pay.size() < 2 ? 0 : Math.sqrt(pay.squares() / (pay.size() - 1) / pay.size()) / pay.mean();
            boolean isTop = i == chain.size() - 1;
            ladder.add(new Rung(
                    pay.mean(), error, isTop ? 0 : hazards.on(rung).promotions(), isTop ? 0 : hazards.years(rung)));
        }
        return ladder;
    }

    private static List<Operand> rates(String track, List<Rung> ladder) {
        return List.of(
                Operand.count(
                        track + " promotions from these rungs but the highest",
                        ladder.stream().mapToLong(Rung::events).sum()),
                Operand.number(
                        track + " person-years on them",
                        ladder.stream().mapToDouble(Rung::years).sum()));
    }

    private List<String> conditions(List<RungPair> chain) {
        List<String> conditions = new ArrayList<>();
        conditions.add(
                "a promotion is taken to lead to the next paired rung, pay to stay as it is, and nobody to leave");
        conditions.add(
                "people in pay zones that hold fewer than " + scene.minimumCell() + " of their rung are left out");
        chain.forEach(pair -> conditions.addAll(scene.conditionsOf(pair)));
        return conditions;
    }

    private static Note doubtful(Subject subject, Doubt doubt) {
        return Note.doubtful(ID, subject, TITLE, doubt);
    }
}
