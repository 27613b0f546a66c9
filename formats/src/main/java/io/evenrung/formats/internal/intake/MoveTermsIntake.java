package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.formats.internal.table.Words;
import io.evenrung.model.MoveTerms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads on what terms somebody changed level. */
final class MoveTermsIntake {

    private static final Words<MoveTerms.Scope> SCOPES = Words.of(MoveTerms.Scope.class);
    private static final Words<Optional<MoveTerms.Ground>> GROUNDS = groundsOrNone();

    private final Amounts amounts;

    MoveTermsIntake(Amounts amounts) {
        this.amounts = amounts;
    }

    MoveTerms read(TableRow row) {
        Double payChange = payChange(row);
        MoveTerms.Scope scope = row.word(Column.SCOPE, SCOPES);
        Set<MoveTerms.Ground> grounds = grounds(row);
        Double priorDutyShare = row.share(Column.PRIOR_DUTY_SHARE, 1);
        return payChange == null && scope == null && grounds == null && priorDutyShare == null
                ? MoveTerms.unknown()
                : new MoveTerms(payChange, scope, grounds, priorDutyShare);
    }

    /** What is kept of the two amounts: they are the person's own affair. */
    private @Nullable Double payChange(TableRow row) {
        BigDecimal before = amounts.yearly(row, Column.PAY_BEFORE);
        BigDecimal after = amounts.yearly(row, Column.PAY_AFTER);
        return before == null || after == null
                ? null
                : after.subtract(before).divide(before, MathContext.DECIMAL128).doubleValue();
    }

    private static @Nullable Set<MoveTerms.Ground> grounds(TableRow row) {
        List<String> written = row.list(Column.GROUNDS);
        if (written == null) {
            return null;
        }
        Set<MoveTerms.Ground> grounds = EnumSet.noneOf(MoveTerms.Ground.class);
        boolean none = written.isEmpty();
        for (String item : written) {
            Optional<MoveTerms.Ground> ground = row.word(Column.GROUNDS, item, GROUNDS);
            if (ground != null) {
                none |= ground.isEmpty();
                ground.ifPresent(grounds::add);
            }
        }
        if (none && written.size() != 1) {
            String message = written.isEmpty() ? "no ground is named" : "grounds are given beside none";
            row.refuse(Column.GROUNDS, row.text(Column.GROUNDS), message, "some of the grounds, or none alone", null);
        }
        return grounds;
    }

    private static Words<Optional<MoveTerms.Ground>> groundsOrNone() {
        Map<String, Optional<MoveTerms.Ground>> words = new LinkedHashMap<>();
        for (MoveTerms.Ground ground : MoveTerms.Ground.values()) {
            words.put(ground.name().toLowerCase(Locale.ROOT), Optional.of(ground));
        }
        words.put("none", Optional.empty());
        return new Words<>(words);
    }
}
