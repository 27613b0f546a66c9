package io.evenrung.formats.internal.table;

/** What stands around a value and cannot be seen. Exports have no-break spaces and marks of zero width there, too. */
final class Blanks {

    private Blanks() {}

    static String strip(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isBlank(char c) {
        boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
        return isSpace || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }
}
