package io.evenrung.rules.internal.drl;

import java.util.List;

/**
 * One rule as its author wrote it. The consequence is no more than the binding that it reports.
 *
 * @param id between {@code rule "} and {@code "}
 * @param at where the id stands, behind its quote
 * @param annotations in the order of the file
 * @param conditions what stands between {@code when} and {@code then}; at least one
 * @param reported the binding in {@code findings.report($binding);}, with its dollar sign; empty where the consequence
 *     could not be read, which is a problem of its file
 * @param reportedAt where that binding stands
 */
public record DrlRule(
        String id,
        Position at,
        List<DrlAnnotation> annotations,
        List<DrlCondition> conditions,
        String reported,
        Position reportedAt) {

    public DrlRule {
        annotations = List.copyOf(annotations);
        conditions = List.copyOf(conditions);
    }
}
