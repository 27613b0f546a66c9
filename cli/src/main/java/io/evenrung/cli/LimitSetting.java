package io.evenrung.cli;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A limit or setting as the command line sets it.
 *
 * @param id of a rule or a setting
 * @param value in the unit of the limit
 */
record LimitSetting(String id, double value) {

    /** Reads {@code id=number}. */
    static final class Converter implements ITypeConverter<LimitSetting> {

        @Override
        public LimitSetting convert(String text) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new TypeConversionException(
                        "'" + text + "' is not of the form id=number," + " as pay.band-parity.midpoint=0.05 is");
            }
            String number = text.substring(equals + 1).strip();
            try {
                double value = new BigDecimal(number).doubleValue();
                return new LimitSetting(text.substring(0, equals).strip(), value);
            } catch (NumberFormatException e) {
                throw new TypeConversionException(
                        "'" + number + "' is not a number; a share is written as 0.05, not as 5 %");
            }
        }
    }
}
