package io.evenrung.measure.ladder;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * The criteria written for an IC rung as a share of those written for the management rung it is paired with.
 *
 * @param subject the pair
 * @param icCriteria criteria of the IC rung; 0 or more
 * @param managementCriteria criteria of the management rung; 1 or more
 * @param share the first divided by the second; above 1 where the IC rung has more
 * @param conditions what the pairing is conditional on
 */
public record CriteriaBalance(
        Subject subject, int icCriteria, int managementCriteria, double share, List<String> conditions)
        implements Measure {

    public CriteriaBalance {
        conditions = List.copyOf(conditions);
    }

    static CriteriaBalance of(Subject pair, int icCriteria, int managementCriteria, List<String> conditions) {
        return new CriteriaBalance(
                pair, icCriteria, managementCriteria, (double) icCriteria / managementCriteria, conditions);
    }

    @Override
    public Value measured() {
        return new Value.Share(share);
    }

    @Override
    public Favours favours() {
        return Favours.bySign((double) managementCriteria - icCriteria);
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("criteria of the IC rung", icCriteria),
                Operand.count("criteria of the management rung", managementCriteria));
    }
}
