package io.evenrung.measure.people;

import io.evenrung.model.SurveyResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The answers of several groups to one item, put together.
 *
 * @param respondents how many answered
 * @param share favourable answers ÷ all, each group weighted by its respondents and rounded once; 0 if nobody answered
 */
public record Answers(long respondents, double share) {

    public static Answers of(List<SurveyResult> results) {
        BigDecimal favourable = BigDecimal.ZERO;
        long respondents = 0;
        for (SurveyResult result : results) {
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
}
