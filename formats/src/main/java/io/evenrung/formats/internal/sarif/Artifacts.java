package io.evenrung.formats.internal.sarif;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The files that results point into, each known by its place in a list. */
final class Artifacts {

    /** What hosts take for the root of the repository. */
    private static final String ROOT = "%SRCROOT%";

    private static final String UNRESERVED = "-._~/";

    private final String folder;
    private final List<String> files = new ArrayList<>();

    Artifacts(String folder) {
        String path = folder.replace('\\', '/');
        this.folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    }

    /** Where a file of the organisation's folder is. */
    ObjectNode location(String file) {
        int index = files.indexOf(file);
        if (index < 0) {
            index = files.size();
            files.add(file);
        }
        return address(file).put("index", index);
    }

    ObjectNode base() {
        ObjectNode bases = JsonNodeFactory.instance.objectNode();
        bases.putObject(ROOT).set("description", Messages.message("the root of the repository, or of what is audited"));
        return bases;
    }

    ArrayNode listed() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        files.forEach(file -> list.addObject().set("location", address(file)));
        return list;
    }

    private ObjectNode address(String file) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("uri", escaped(folder + file))
                .put("uriBaseId", ROOT);
    }

    private static String escaped(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(isPlain ? Character.toString(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
