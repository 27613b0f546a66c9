package io.evenrung.rules.internal.load;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Versions of rule sets: numbers parted by points, of which absent ones are 0. */
public final class Versions {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9}){0,3}");

    private Versions() {}

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether a version is at least as high as another. */
    public static boolean isAtLeast(String version, String least) {
        int[] numbers = numbers(version);
        int[] wanted = numbers(least);
        for (int i = 0; i < Math.max(numbers.length, wanted.length); i++) {
            int number = i < numbers.length ? numbers[i] : 0;
            int other = i < wanted.length ? wanted[i] : 0;
            if (number != other) {
                return number > other;
            }
        }
        return true;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
