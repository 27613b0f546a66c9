package io.evenrung.formats.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of text of a given width: what does not fit is broken between words, and within a word only if it must. */
public final class Paper {

    /** The least width that the layout can do with. */
    static final int NARROWEST = 40;

    /** Holds a number to its percent sign. For private use only, so that it is in no text that was made safe. */
    private static final String GLUE = "\uE000";

    private final int width;
    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    public Paper(int width, boolean colour) {
        this.width = Math.max(NARROWEST, width);
        this.colour = colour;
    }

    /** An empty line, unless one is there already. */
    public Paper gap() {
        if (text.length() > 0 && !endsWithEmptyLine()) {
            text.append('\n');
        }
        return this;
    }

    public Paper line(String words) {
        return line(0, Ink.PLAIN, words);
    }

    /** A paragraph, every line of it indented alike. */
    public Paper line(int indent, Ink ink, String words) {
        return hanging(indent, "", ink, words);
    }

    /** A paragraph whose first line starts with a label, and whose further lines stand under its first word. */
    public Paper hanging(int indent, String label, Ink ink, String words) {
        String first = " ".repeat(indent) + label;
        String further = " ".repeat(length(first));
        List<String> lines = broken(words.replace(" %", GLUE + "%"), width - length(first));
        for (int i = 0; i < lines.size(); i++) {
            String line = (i == 0 ? first : further) + lines.get(i).replace(GLUE, " ");
            text.append(colour ? ink.on(line) : line).append('\n');
        }
        return this;
    }

    /** A row of a table, its spaces kept; where the paper is too narrow, its name stands on a line of its own. */
    public Paper row(Ink ink, String name, String row) {
        if (length(row) <= width) {
            text.append(colour ? ink.on(row) : row).append('\n');
            return this;
        }
        return (name.isEmpty() ? this : line(0, ink, name)).line(2, ink, row.substring(name.length()));
    }

    public String text() {
        return text.toString();
    }

    public static int length(String s) {
        return s.codePointCount(0, s.length());
    }

    public static List<String> broken(String words, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" +", -1)) {
            if (length(line.toString()) + 1 + length(word) > room && line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = word;
            while (length(rest) > room) {
                int cut = rest.offsetByCodePoints(0, room);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private boolean endsWithEmptyLine() {
        int end = text.length();
        return end >= 2 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n';
    }
}
