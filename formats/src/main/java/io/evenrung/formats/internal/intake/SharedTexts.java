package io.evenrung.formats.internal.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One text for all who have the same: a large file has a million cells and few teams. */
final class SharedTexts {

    private final Map<String, String> known = new HashMap<>();

    @Nullable
    String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String before = known.putIfAbsent(text, text);
        return before == null ? text : before;
    }
}
