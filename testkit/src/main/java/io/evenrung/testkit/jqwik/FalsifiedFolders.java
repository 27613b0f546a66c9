package io.evenrung.testkit.jqwik;

import io.evenrung.formats.OrganizationWriter;
import io.evenrung.model.Organization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Writes the organisation that falsified a property, shrunk, as an ordinary input folder, {@code
 * target/evenrung/falsified/<class>/<property>/<parameter>}, and says how to audit it. The next falsification replaces it; once
 * the property holds it is gone. Registered as a service; not to be called.
 */
public final class FalsifiedFolders implements AroundPropertyHook {

    private static final Path FOLDER = Path.of("target", "evenrung", "falsified");

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    /** Outside of the hooks of tests, so that what they clear away is still there when a property is tried. */
    @Override
    public int aroundPropertyProximity() {
        return -100;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
            throws Throwable {
        PropertyExecutionResult result = property.execute();
        Method method = context.targetMethod();
        if (Stream.of(method.getParameterTypes()).anyMatch(type -> type == Organization.class)) {
            Path folder = FOLDER.resolve(context.containerClass().getName()).resolve(method.getName());
            delete(folder);
            if (result.status() == PropertyExecutionResult.Status.FAILED) {
                List<Object> falsified = result.falsifiedParameters().orElse(List.of());
                Map<String, Object> saved = saved(method, falsified, folder);
                if (!saved.isEmpty()) {
                    context.reporter().publishReports("Falsified organisation: replay it", saved);
                }
            }
        }
        return result;
    }

    private static Map<String, Object> saved(Method method, List<Object> falsified, Path folder) {
        Map<String, Object> saved = new LinkedHashMap<>();
        for (int i = 0; i < falsified.size() && i < method.getParameterCount(); i++) {
            String parameter = method.getParameters()[i].getName();
            if (falsified.get(i) instanceof Organization organization) {
                saved.put(parameter, saved(organization, folder.resolve(parameter)));
            }
        }
        return saved;
    }

    /** What the reader of the report can do; a folder that cannot be written must not hide why the property is false. */
    private static String saved(Organization organization, Path folder) {
        try {
            OrganizationWriter.write(organization, folder);
            return "evenrung audit \"" + folder.toAbsolutePath() + "\"";
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return "could not be saved: " + e.getMessage();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> paths;
            try (Stream<Path> found = Files.walk(folder)) {
                paths = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : paths) {
                Files.delete(path);
            }
        }
    }
}
