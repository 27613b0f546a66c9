package io.evenrung.measure.growth;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.SmallCell;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.Money;
import io.evenrung.model.Practice;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds up what was spent on learning in the year up to the as-of date, per currency. Where it was spent in one currency, all
 * heads are counted; where in several, those who are paid in it, and on them what was spent in it.
 */
final class Learning {

    private static final Need SPEND = new Need("development.csv", "spend");

    private final Scene scene;
    private final Sink sink;
    private final Map<String, List<DevelopmentRecord>> records = new HashMap<>();
    private final SortedMap<Currency, LearningHeads> currencies =
            new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
    private long unknownOfIcs;
    private long unknownOfManagers;
    private long unplaced;
    private long withoutCurrency;
    private long inOtherCurrency;

    private Learning(Scene scene, Sink sink) {
        this.scene = scene;
        this.sink = sink;
        Window year = GrowthMeasures.year(scene);
        for (DevelopmentRecord record :
                scene.organization().practice().development().records()) {
            if (record.kind() == DevelopmentRecord.Kind.LEARNING && year.contains(record.date())) {
                records.computeIfAbsent(record.worker(), w -> new ArrayList<>()).add(record);
                Money spend = record.spend();
                if (spend != null) {
                    currencies.computeIfAbsent(spend.currency(), LearningHeads::new);
                }
            }
        }
    }

    static void measure(Scene scene, Sink sink) {
        Learning learning = new Learning(scene, sink);
        Optional<Doubt> doubt = learning.doubt();
        if (doubt.isPresent()) {
            sink.add(LearningSpend.class, Subject.organization(), doubt.get());
            return;
        }
        learning.count();
        learning.currencies.forEach(learning::report);
    }

    private Optional<Doubt> doubt() {
        Practice practice = scene.organization().practice();
        if (!scene.hasTracks()) {
            return Optional.of(scene.noTracks());
        }
        List<Need> needs = new ArrayList<>();
        if (practice.development().records().isAbsent()) {
            needs.add(new Need("development.csv", "kind"));
            needs.add(SPEND);
        }
        if (practice.workers().isAbsent()) {
            needs.add(new Need("workers.csv", "worker_id"));
        }
        if (!needs.isEmpty()) {
            return Optional.of(
                    Doubt.missing("it is not known what was spent on whose learning", needs.toArray(Need[]::new)));
        }
        if (records.isEmpty()) {
            return Optional.of(Doubt.inapplicable("no learning is on record in the year up to the as-of date"));
        }
        return currencies.isEmpty()
                ? Optional.of(Doubt.missing("it is not known what learning cost", SPEND))
                : Optional.empty();
    }

    private void count() {
        Set<String> unlisted = new HashSet<>(records.keySet());
        boolean isOneCurrency = currencies.size() == 1;
        for (Worker worker : scene.organization().practice().workers()) {
            unlisted.remove(worker.id());
            TrackKind kind = scene.kind(worker.level());
            if (kind == TrackKind.OTHER
                    || !worker.isAtWorkOn(scene.organization().asOf())) {
                continue;
            }
            List<DevelopmentRecord> own = records.getOrDefault(worker.id(), List.of());
            if (kind == null) {
                unplaced += own.size();
                continue;
            }
            boolean isIc = kind == TrackKind.INDIVIDUAL_CONTRIBUTOR;
            long unknown = own.stream().filter(r -> r.spend() == null).count();
            unknownOfIcs += isIc ? unknown : 0;
            unknownOfManagers += isIc ? 0 : unknown;
            Money pay = worker.pay();
            Currency currency = isOneCurrency ? currencies.firstKey() : pay == null ? null : pay.currency();
            withoutCurrency += currency == null && !own.isEmpty() ? 1 : 0;
            LearningHeads heads = currency == null ? null : currencies.get(currency);
            if (currency != null && heads != null) {
                heads.add(isIc, spent(own, currency));
            }
        }
        for (String id : unlisted) {
            unplaced += records.getOrDefault(id, List.of()).size();
        }
    }

    private BigInteger spent(List<DevelopmentRecord> own, Currency currency) {
        BigInteger sum = BigInteger.ZERO;
        for (DevelopmentRecord record : own) {
            Money spend = record.spend();
            if (spend != null && spend.currency().equals(currency)) {
                sum = sum.add(BigInteger.valueOf(spend.minor()));
            } else if (spend != null) {
                inOtherCurrency++;
            }
        }
        return sum;
    }

    private void report(Currency currency, LearningHeads heads) {
        Subject subject = Subject.organization("spend in " + currency.getCurrencyCode());
        boolean isOpen = unknownOfIcs + unknownOfManagers + unplaced + withoutCurrency > 0;
        if (heads.isSmall(scene.minimumCell())) {
            sink.add(LearningSpend.class, subject, SmallCell.doubt(scene));
        } else if (heads.isNothing()) {
            sink.add(
                    LearningSpend.class,
                    subject,
                    isOpen ? unknown() : Doubt.inapplicable("nothing was spent on the learning of either track"));
        } else if (couldBeEven(heads.ratio())) {
            sink.add(LearningSpend.class, subject, unknown());
        } else {
            sink.add(new LearningSpend(
                    subject, heads.ratio(), heads.parity(), heads.operands(), conditions(), isOpen ? unknown() : null));
        }
    }

    /** Whether spend that is not known could make up for the difference: it may be on the track that has less. */
    private boolean couldBeEven(double ratio) {
        return unplaced + withoutCurrency + (ratio < 1 ? unknownOfIcs : unknownOfManagers) > 0;
    }

    private Doubt unknown() {
        List<Need> needs = new ArrayList<>();
        if (unknownOfIcs + unknownOfManagers > 0) {
            needs.add(SPEND);
        }
        if (unplaced > 0) {
            needs.add(new Need("workers.csv", "job_code"));
        }
        if (withoutCurrency > 0) {
            needs.add(new Need("workers.csv", "base_pay"));
            needs.add(new Need("workers.csv", "currency"));
        }
        return Doubt.missing(
                "what was spent on the learning of some people, or to which track or currency they belong, is not known",
                needs.toArray(Need[]::new));
    }

    private List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        if (currencies.size() > 1) {
            conditions.add("currencies are never mixed: people count for the currency that they are paid in, if"
                    + " that is known");
        }
        if (inOtherCurrency > 0) {
            conditions.add("spend in another currency than that of the person's pay is left out");
        }
        return conditions;
    }
}
