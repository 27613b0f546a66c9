package io.evenrung.testkit.jqwik;

import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;
import org.jspecify.annotations.Nullable;

/**
 * Shows an organisation in a report of jqwik: the tables that it has, and how many rows. All of it stands in the folder that is
 * written for it. Registered as a service; not to be called.
 */
public final class OrganizationFormat implements SampleReportingFormat {

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Organization;
    }

    @Override
    public Object report(Object value) {
        Map<String, Object> tables = new LinkedHashMap<>();
        Organization organization = (Organization) value;
        tables.put("as of", organization.asOf().toString());
        tables.put("families", organization.architecture().families().size());
        collect((Record) value, tables);
        return tables;
    }

    private static void collect(Record of, Map<String, Object> tables) {
        for (RecordComponent component : of.getClass().getRecordComponents()) {
            Object value = read(of, component);
            if (value instanceof Supplied<?> facts) {
                if (facts.isPresent()) {
                    tables.put(component.getName(), facts.values().size());
                }
            } else if (value instanceof Record part
                    && part.getClass().getPackage().equals(Organization.class.getPackage())) {
                collect(part, tables);
            }
        }
    }

    private static @Nullable Object read(Record of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}
