package io.evenrung.measure.ladder;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.LadderAuthors;
import java.util.List;

/**
 * The share of ICs among those who wrote and approved the ladder.
 *
 * @param subject the organisation
 * @param share ICs ÷ all of them; 0 to 1
 * @param people authors and approvers; 1 or more
 * @param individualContributors of these, the ICs
 */
public record Authorship(Subject subject, double share, int people, int individualContributors) implements Measure {

    static Authorship of(LadderAuthors authors) {
        return new Authorship(
                Subject.organization(),
                (double) authors.individualContributors() / authors.people(),
                authors.people(),
                authors.individualContributors());
    }

    @Override
    public Value measured() {
        return new Value.Share(share);
    }

    /** Management, where ICs are the fewer at the table. */
    @Override
    public Favours favours() {
        return individualContributors < people - individualContributors ? Favours.MANAGEMENT : Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("authors and approvers of the ladder", people),
                Operand.count("of these, ICs", individualContributors));
    }
}
