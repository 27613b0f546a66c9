package io.evenrung.testkit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.internal.RecordReader;
import io.evenrung.audit.internal.RecordWriter;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Settings;
import io.evenrung.measure.catalogue.Catalogue;
import io.evenrung.measure.catalogue.Vocabulary;
import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSet;
import io.evenrung.testkit.healthy.Healthy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every measure can travel to another process and comes out equal. */
class MeasuresTravelTest {

    private static final Set<Class<?>> PLAIN = Set.of(
            boolean.class,
            Boolean.class,
            int.class,
            Integer.class,
            long.class,
            Long.class,
            double.class,
            Double.class,
            String.class,
            LocalDate.class,
            Currency.class);

    @Provide
    Arbitrary<Organization> organizations() {
        return LawsTest.organizationsAfterChanges();
    }

    @Test
    void the_measures_of_the_healthy_organisation_come_out_equal() throws IOException {
        comeOutEqual(Healthy.organization());
    }

    @Property(tries = 40)
    void the_measures_of_any_organisation_come_out_equal(@ForAll("organizations") Organization given)
            throws IOException {
        comeOutEqual(given);
    }

    @Test
    void every_type_that_rules_speak_of_is_a_record_of_what_can_travel() {
        Set<String> unfit = new TreeSet<>();
        Set<Type> seen = new HashSet<>();
        for (Class<?> type : Vocabulary.types().values()) {
            assertTrue(type.isRecord(), () -> type + " is no record");
            travels(type, type.getName(), seen, unfit);
        }
        assertEquals(Set.of(), unfit);
        assertTrue(seen.size() > Vocabulary.types().size());
    }

    private static void travels(Type type, String where, Set<Type> seen, Set<String> unfit) {
        if (type instanceof ParameterizedType list
                && (list.getRawType() == List.class || list.getRawType() == Set.class)) {
            travels(list.getActualTypeArguments()[0], where, seen, unfit);
        } else if (type instanceof Class<?> plain && (PLAIN.contains(plain) || plain.isEnum())) {
            return;
        } else if (type instanceof Class<?> record && record.isRecord()) {
            if (seen.add(record)) {
                for (RecordComponent component : record.getRecordComponents()) {
                    travels(component.getGenericType(), where + "." + component.getName(), seen, unfit);
                }
            }
        } else if (type instanceof Class<?> sealed && sealed.isSealed()) {
            for (Class<?> permitted : sealed.getPermittedSubclasses()) {
                travels(permitted, where, seen, unfit);
            }
        } else {
            unfit.add(where + ": " + type.getTypeName());
        }
    }

    private static void comeOutEqual(Organization organization) throws IOException {
        Set<Class<? extends Measure>> all =
                new LinkedHashSet<>(Vocabulary.types().values());
        for (Measure measure :
                Catalogue.measure(organization, Settings.defaults(), all).measures()) {
            assertEquals(measure, back(measure));
        }
        assertEquals(RuleSet.standard().limits(), back(RuleSet.standard().limits()));
    }

    private static @Nullable Object back(Object sent) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordWriter writer = new RecordWriter(new DataOutputStream(bytes));
        writer.write(sent);
        writer.flush();
        return new RecordReader(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))).read();
    }
}
