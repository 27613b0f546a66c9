package io.evenrung.testkit.report;

import io.evenrung.finding.Finding;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A number of people that a finding may give.
 *
 * @param rule which rule's finding
 * @param kind what sort of part of the organisation
 * @param subject which part
 * @param name what is counted
 */
record Cell(String rule, Subject.Kind kind, String subject, String name) implements Comparable<Cell> {

    /** By the first words: a judgement of its own, apart from that of the reports. */
    private static final Pattern PEOPLE =
            Pattern.compile("(ICs|managers|senior ICs|new managers|people|respondents|cases"
                    + "|authors and approvers|promotions to manager)\\b(?! cut off| left out).*");

    /** Every number of people in some findings. */
    static Map<Cell, Long> in(List<Finding> findings) {
        Map<Cell, Long> cells = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.subject().kind() != Subject.Kind.PERSON) {
                for (Operand operand : finding.operands()) {
                    if (operand.value() instanceof Value.Count count
                            && PEOPLE.matcher(operand.name()).matches()) {
                        Subject subject = finding.subject();
                        cells.put(
                                new Cell(finding.rule().id(), subject.kind(), subject.key(), operand.name()),
                                count.count());
                    }
                }
            }
        }
        return cells;
    }

    @Override
    public int compareTo(Cell other) {
        return toString().compareTo(other.toString());
    }
}
