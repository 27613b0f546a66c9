package io.evenrung.measure.fact;

import io.evenrung.measure.Subject;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a type of {@link Fact} is about, for the reference of rule authors. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface About {

    /** What sort of subject each fact of the type has. */
    Subject.Kind kind();

    /** What one fact of the type is, in a sentence without its full stop. */
    String is();
}
