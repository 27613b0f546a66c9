package io.evenrung.rules.internal.load;

import io.evenrung.rules.internal.drl.Position;
import io.evenrung.rules.language.RuleProblem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Bytes as text, or where they are none. */
final class Utf8 {

    private Utf8() {}

    /** The text of a file; empty, and a problem told, where it is not UTF-8. */
    static Optional<RuleText> read(String name, byte[] bytes, Consumer<RuleProblem> problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        RuleText text = new RuleText(name, characters.flip().toString());
        if (!result.isError()) {
            return Optional.of(text);
        }
        problems.accept(text.problem(
                end(text.text()), "these bytes are no text in UTF-8", "a file that is saved in UTF-8", null));
        return Optional.empty();
    }

    private static Position end(String sound) {
        int line = (int) sound.chars().filter(c -> c == '\n').count() + 1;
        return new Position(line, sound.length() - sound.lastIndexOf('\n'));
    }
}
