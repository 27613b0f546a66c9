package io.evenrung.formats.internal.text;

import io.evenrung.formats.report.SafeText;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as it is written everywhere: indented, its lines ended by a line feed, the same bytes for the same tree. */
public final class JsonText {

    // the fast writer gives the shortest digits on every Java version, so that bytes do not depend on it
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private JsonText() {}

    /** A whole document. Characters that cannot be seen are escaped. */
    public static String of(ObjectNode tree) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withSeparators(separators)
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        return invisibleEscaped(MAPPER.writer().with(printer).writeValueAsString(tree)) + "\n";
    }

    /** Outside of its strings JSON is visible ASCII and line feeds, so whatever else is found stands in a string. */
    private static String invisibleEscaped(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c == '\n' || SafeText.isVisible(c)) {
                safe.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    safe.append("\\u").append(SafeText.hex(unit));
                }
            }
        });
        return safe.toString();
    }
}
