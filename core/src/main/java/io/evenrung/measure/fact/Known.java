package io.evenrung.measure.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a component of a {@link Fact} is called in reports, how it is shown, and which columns let it be known. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Known {

    /** How a component is shown. */
    enum As {
        TEXT,
        TRUTH,
        COUNT,
        NUMBER,
        SHARE,
        MONTHS,
        DAY
    }

    /** In the words of a report, as {@code width of the pay range}. */
    String label();

    As as();

    /** What must be supplied for it to be known, each as {@code levels.csv: range_min}. */
    String[] from();
}
