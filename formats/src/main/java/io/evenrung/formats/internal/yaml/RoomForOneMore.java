package io.evenrung.formats.internal.yaml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Never quite fills the buffer that it is given. The YAML scanner reads one character more after a block that ends within a
 * surrogate pair, into a buffer that has no room for it if the block has filled it.
 */
final class RoomForOneMore extends FilterReader {

    RoomForOneMore(Reader reader) {
        super(reader);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        return super.read(buffer, offset, Math.max(1, length - 1));
    }
}
