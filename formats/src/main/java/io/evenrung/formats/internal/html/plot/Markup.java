package io.evenrung.formats.internal.html.plot;

import io.evenrung.formats.internal.html.figure.Svg;
import io.evenrung.formats.report.SafeText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Small pieces of HTML about the drawings. */
final class Markup {

    private Markup() {}

    /** An element that holds words and nothing else. */
    static Svg words(Svg html, String element, String style, String words) {
        return html.start(element).with("class", style).sentence(words).end();
    }

    /** A sign of an outcome: some fonts have no ≠ and set it badly from two signs, so it gets a font of its own. */
    static void sign(Svg html, String sign) {
        html.start("i").with("class", "mark").text(sign).end().text(" ");
    }

    /**
     * The fragment that shows the findings of one principle.
     *
     * @param family empty for the organisation as a whole
     */
    static String findings(String principle, String family) {
        String fragment = "#principle=" + encoded(principle);
        return family.isEmpty() ? fragment : fragment + "&family=" + encoded(SafeText.name(family));
    }

    /** The fragment that shows the explanation of a rule. */
    static String rule(String rule) {
        return "#r-" + encoded(rule);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
