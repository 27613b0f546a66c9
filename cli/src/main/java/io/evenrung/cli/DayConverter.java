package io.evenrung.cli;

import io.evenrung.formats.internal.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the calendar. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (Days.isCredible(day)) {
                return day;
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw new TypeConversionException("'" + text + "' is not a day of the form 2024-12-31, " + Days.RANGE);
    }
}
