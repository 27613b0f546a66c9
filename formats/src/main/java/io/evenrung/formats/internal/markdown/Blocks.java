package io.evenrung.formats.internal.markdown;

import java.util.List;

/** Blocks of Markdown, each with a bound to its length: what does not fit is counted instead. */
final class Blocks {

    private final StringBuilder text = new StringBuilder();

    String text() {
        return text.toString();
    }

    Blocks paragraph(String markdown) {
        text.append(text.length() == 0 ? "" : "\n").append(markdown).append('\n');
        return this;
    }

    /**
     * A list.
     *
     * @param room characters that it may take
     */
    Blocks items(List<String> items, int room) {
        text.append('\n');
        int left = capped(items.stream().map(item -> "- " + item + "\n").toList(), room);
        if (left > 0) {
            text.append("- and ").append(left).append(" more\n");
        }
        return this;
    }

    /**
     * A table.
     *
     * @param heads the heading of each column
     * @param rows a cell for each column
     * @param room characters that the rows may take
     */
    Blocks table(List<String> heads, List<List<String>> rows, int room) {
        text.append('\n').append(row(heads)).append("|");
        heads.forEach(head -> text.append(" --- |"));
        text.append('\n');
        int left = capped(rows.stream().map(Blocks::row).toList(), room);
        if (left > 0) {
            text.append("\nand ").append(left).append(" more\n");
        }
        return this;
    }

    /** Blocks that are folded away until they are wanted. */
    Blocks folded(String summary, Runnable blocks) {
        text.append("\n<details>\n<summary>").append(summary).append("</summary>\n");
        blocks.run();
        text.append("\n</details>\n");
        return this;
    }

    private int capped(List<String> lines, int room) {
        int used = 0;
        for (int i = 0; i < lines.size(); i++) {
            used += lines.get(i).length();
            if (used > room) {
                return lines.size() - i;
            }
            text.append(lines.get(i));
        }
        return 0;
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
