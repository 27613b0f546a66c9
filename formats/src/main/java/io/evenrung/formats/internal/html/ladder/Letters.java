package io.evenrung.formats.internal.html.ladder;

import io.evenrung.formats.report.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are. The page uses the reader's own font, so widths are those of DejaVu Sans, the widest of the fonts that are
 * asked for: words may turn out narrower than the room that is kept for them, hardly wider.
 */
final class Letters {

    private static final double BOLD = 1.13;
    private static final String NARROW = "ijlI.,:;'|!/\\ ·";
    private static final String SLIM = "ftr-()[]";
    private static final String BROAD = "w+=<>≠~−";
    private static final String WIDE = "mMW@%…";

    private Letters() {}

    /** In the unit of the size. */
    static double width(String text, double size, boolean isBold) {
        double em = text.codePoints().mapToDouble(Letters::em).sum();
        return em * size * (isBold ? BOLD : 1);
    }

    /** A name, made safe and cut with an ellipsis to the room there is. */
    static String fit(String untrusted, double room, double size, boolean isBold) {
        return cut(SafeText.name(untrusted), room, size, isBold);
    }

    /** Words made safe and broken into lines; where they need more lines than there may be, the last is cut. */
    static List<String> wrap(String untrusted, double room, double size, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : SafeText.name(untrusted).strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean isLast = lines.size() == most - 1;
            if (line.isEmpty() || isLast || width(longer, size, false) <= room) {
                line = longer;
            } else {
                lines.add(cut(line, room, size, false));
                line = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(cut(line, room, size, false));
        }
        return lines;
    }

    private static String cut(String safe, double room, double size, boolean isBold) {
        if (width(safe, size, isBold) <= room) {
            return safe;
        }
        StringBuilder kept = new StringBuilder();
        double left = room - width("…", size, isBold);
        for (int letter : safe.codePoints().toArray()) {
            left -= em(letter) * size * (isBold ? BOLD : 1);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return kept.toString().stripTrailing() + "…";
    }

    private static double em(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.34;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 0.42;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return 0.84;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 1.0;
        }
        if (letter < 0x250) {
            return Character.isUpperCase(letter) ? 0.75 : 0.635;
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            // ideographs and pictures fill a square; some pictures are wider than it
            default -> letter < 0x1100 ? 0.85 : 1.25;
        };
    }
}
