package io.evenrung.formats.internal.csv;

import io.evenrung.formats.internal.Place;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Decodes files so that a byte that is wrong in the encoding is an error, never a question mark. */
public final class StrictText {

    private static final int SNIFFED = 8192;

    private StrictText() {}

    /**
     * Opens a text; a byte-order mark at its beginning is dropped.
     *
     * @return a reader that throws {@link java.nio.charset.CharacterCodingException} at a wrong byte
     */
    public static Reader open(Path file, Charset charset) throws IOException {
        // the stream is closed with the reader, or here if there will be none
        InputStream bytes = Files.newInputStream(file);
        try {
            BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, decoder(charset)), 1 << 16);
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** Why a file is no text in this encoding, judged by its first bytes; null if nothing speaks against it. */
    public static @Nullable String notText(Path file, Charset charset) throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(SNIFFED);
        }
        if (charset.equals(StandardCharsets.UTF_16)) {
            return null;
        }
        if (head.length >= 2 && ((head[0] == -1 && head[1] == -2) || (head[0] == -2 && head[1] == -1))) {
            return "the file is UTF-16";
        }
        if (head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
            return "the file is binary, a spreadsheet or an archive";
        }
        for (byte b : head) {
            if (b == 0) {
                return "the file is binary";
            }
        }
        return null;
    }

    /** Where the first byte stands that is wrong in the encoding; null if there is none. */
    public static @Nullable Place firstFault(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        int line = 1;
        int column = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            boolean end = false;
            while (true) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read));
                bytes.flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                chars.flip();
                while (chars.hasRemaining()) {
                    char c = chars.get();
                    if (c == '\n') {
                        line++;
                        column = 1;
                    } else if (c != '\uFEFF' && !Character.isLowSurrogate(c)) {
                        column++;
                    }
                }
                chars.clear();
                bytes.compact();
                if (result.isError()) {
                    return new Place(line, column);
                }
                if (end && !result.isOverflow()) {
                    return null;
                }
            }
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
