package io.evenrung.formats.internal.html.figure;

import io.evenrung.formats.report.SafeText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes SVG: the one place where drawings are put into markup, so that every name in them is escaped. */
public final class Svg {

    private final StringBuilder markup = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean isStartOpen;

    /** Opens an element. */
    public Svg start(String element) {
        endStart();
        markup.append('<').append(element);
        open.push(element);
        isStartOpen = true;
        return this;
    }

    /**
     * Gives the element that was opened last an attribute.
     *
     * @throws IllegalStateException if it has got text or elements in it already
     */
    public Svg with(String attribute, String value) {
        if (!isStartOpen) {
            throw new IllegalStateException(attribute + " comes too late");
        }
        markup.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"');
        return this;
    }

    /** A coordinate or a length, in two decimals at most. */
    public Svg with(String attribute, double number) {
        return with(attribute, number(number));
    }

    /** Text, made safe. */
    public Svg text(String untrusted) {
        endStart();
        markup.append(escaped(SafeText.name(untrusted)));
        return this;
    }

    /** Several names in one sentence, made safe. */
    public Svg sentence(String untrusted) {
        endStart();
        markup.append(escaped(SafeText.sentence(untrusted)));
        return this;
    }

    /** Closes the element that was opened last. */
    public Svg end() {
        String element = open.pop();
        if (isStartOpen) {
            markup.append("/>");
            isStartOpen = false;
        } else {
            markup.append("</").append(element).append('>');
        }
        return this;
    }

    /**
     * @throws IllegalStateException if an element is still open
     */
    public String markup() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open + " still open");
        }
        return markup.toString();
    }

    /** A number in two decimals at most. */
    public static String number(double number) {
        BigDecimal rounded =
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private void endStart() {
        if (isStartOpen) {
            markup.append('>');
            isStartOpen = false;
        }
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
