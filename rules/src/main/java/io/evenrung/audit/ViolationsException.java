package io.evenrung.audit;

import io.evenrung.finding.Finding;
import java.util.List;

/** An audit that was to be clean was not. The message counts the violations and explains the first few. */
public final class ViolationsException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int EXPLAINED = 5;

    private final transient List<Finding> violations;

    ViolationsException(List<Finding> violations) {
        super(message(violations));
        this.violations = violations;
    }

    /** All of them, in the order of the report. */
    public List<Finding> violations() {
        return violations;
    }

    private static String message(List<Finding> violations) {
        StringBuilder text = new StringBuilder().append(violations.size()).append(" violations:");
        violations.stream()
                .limit(EXPLAINED)
                .forEach(violation -> text.append("\n  ").append(violation.explain()));
        if (violations.size() > EXPLAINED) {
            text.append("\n  and ").append(violations.size() - EXPLAINED).append(" more");
        }
        return text.toString();
    }
}
