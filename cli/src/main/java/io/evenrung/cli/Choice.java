package io.evenrung.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words, in any case, and says which there are. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {

    private final List<E> all;

    Choice(E[] all) {
        this.all = Arrays.asList(all);
    }

    @Override
    public E convert(String text) {
        return all.stream()
                .filter(e -> e.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of "
                        + all.stream().map(E::toString).collect(Collectors.joining(", "))));
    }
}
