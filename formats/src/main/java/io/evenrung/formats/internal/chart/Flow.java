package io.evenrung.formats.internal.chart;

/**
 * How many people went from one track to the other within the window of the audit.
 *
 * @param family the job family that they left; empty for the organisation as a whole
 * @param intoManagement moves from an IC rung to a management rung
 * @param back moves from a management rung to an IC rung
 */
public record Flow(String family, Heads intoManagement, Heads back) {}
