package io.evenrung.formats.internal.sarif;

import io.evenrung.formats.report.SafeText;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Messages of SARIF, in which {@code [words](address)} would be a link. */
final class Messages {

    private Messages() {}

    static ObjectNode message(String untrusted) {
        return JsonNodeFactory.instance.objectNode().put("text", plain(untrusted));
    }

    /** On one line, and without a link. */
    static String plain(String untrusted) {
        return SafeText.sentence(untrusted).replace("](", "] (");
    }
}
