package io.evenrung.formats.internal.export;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** A tree as YAML: in blocks, its lines ended by a line feed, and every text quoted that some reader may take for another type. */
final class YamlText {

    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                    .stringQuotingChecker(new Quoting())
                    .build())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private YamlText() {}

    static String of(ObjectNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /** Only words and days stand without quotes, and of the words none that is a truth value or a number to YAML 1.1 or 1.2. */
    private static final class Quoting extends StringQuotingChecker {

        private static final long serialVersionUID = 1;

        private static final Pattern PLAIN =
                Pattern.compile("[A-Za-z](?:[A-Za-z0-9_./ -]{0,78}[A-Za-z0-9])?|\\d{4}-\\d{2}-\\d{2}");
        private static final Set<String> TAKEN =
                Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity");

        @Override
        public boolean needToQuoteName(String name) {
            return needToQuoteValue(name);
        }

        @Override
        public boolean needToQuoteValue(String value) {
            return !PLAIN.matcher(value).matches() || TAKEN.contains(value.toLowerCase(Locale.ROOT));
        }
    }
}
