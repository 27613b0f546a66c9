package io.evenrung.measure.people;

import io.evenrung.model.SurveyResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The answers of several groups to one item, put together. Of two results of the same group, track and day, the one of more
 * respondents counts: people are not made more by being listed twice.
 *
 * @param respondents how many answered
 * @param share favourable answers ÷ all, each group weighted by its respondents and rounded once; 0 if nobody answered
 */
public record Answers(long respondents, double share) {

    public static Answers of(List<SurveyResult> results) {
        BigDecimal favourable = BigDecimal.ZERO;
        long respondents = 0;
        for (SurveyResult result : once(results)) {
            respondents += result.respondents();
            favourable = favourable.add(
                    BigDecimal.valueOf(result.favourable()).multiply(BigDecimal.valueOf(result.respondents())));
        }
        double share = respondents == 0
                ? 0
                : favourable
                        .divide(BigDecimal.valueOf(respondents), MathContext.DECIMAL128)
                        .doubleValue();
        return new Answers(respondents, share);
    }

    private static Collection<SurveyResult> once(List<SurveyResult> results) {
        Map<List<@Nullable Object>, SurveyResult> once = new LinkedHashMap<>();
        for (SurveyResult result : results) {
            once.merge(
                    Arrays.asList(result.group(), result.track(), result.date()),
                    result,
                    BinaryOperator.maxBy(
                            Comparator.comparing(SurveyResult::respondents).thenComparing(SurveyResult::favourable)));
        }
        return once.values();
    }
}
