package io.evenrung.measure.rate;

import io.evenrung.measure.Subject;
import io.evenrung.measure.Unplaced;
import io.evenrung.measure.statistics.MantelHaenszel.Share;
import io.evenrung.measure.statistics.MantelHaenszel.Stratum;
import java.util.List;

/**
 * One subject whose rates are compared.
 *
 * @param subject of whom
 * @param strata events and exposure
 * @param repeated for each person with several events, where they happened
 * @param ics how many ICs were exposed
 * @param managers how many managers were exposed
 * @param stratifiedBy what the strata stand for, in words
 * @param conditions what a verdict rests on
 * @param unplaced events that may belong to either track
 * @param ofHeads whether exposure is counted in heads, or in intervals of which each can end in one event
 */
public record RateCohort(
        Subject subject,
        List<Stratum> strata,
        List<List<Share>> repeated,
        long ics,
        long managers,
        String stratifiedBy,
        List<String> conditions,
        Unplaced unplaced,
        boolean ofHeads) {}
