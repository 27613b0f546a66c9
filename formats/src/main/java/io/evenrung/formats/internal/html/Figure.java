package io.evenrung.formats.internal.html;

import io.evenrung.formats.internal.chart.DataTable;

/**
 * A chart as the page shows it.
 *
 * @param title heading
 * @param lead one or two sentences that say how to read it
 * @param drawing one or several SVG elements, each with a title and a description, safe to be put into a page as it is
 * @param table the figures that are drawn
 */
public record Figure(String title, String lead, String drawing, DataTable table) {}
