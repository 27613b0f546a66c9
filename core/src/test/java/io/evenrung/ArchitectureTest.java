package io.evenrung;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Facts flow one way, and nothing of the machine that an audit runs on flows in. */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static void holds(ArchRule rule) {
        rule.check(CORE);
    }

    @Test
    void the_classes_that_are_looked_at_are_there() {
        for (String part : List.of("model.Organization", "measure.Measure", "measure.scene.Scene", "finding.Finding")) {
            assertTrue(CORE.contain("io.evenrung." + part), part);
        }
    }

    @Test
    void the_model_knows_nothing_of_what_is_measured_or_found() {
        holds(noClasses()
                .that()
                .resideInAPackage("io.evenrung.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.evenrung.measure..", "io.evenrung.finding.."));
    }

    @Test
    void measures_know_nothing_of_findings() {
        holds(noClasses()
                .that()
                .resideInAPackage("io.evenrung.measure..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.evenrung.finding.."));
    }

    @Test
    void packages_form_no_circle() {
        holds(SlicesRuleDefinition.slices()
                .matching("io.evenrung.(**)")
                .should()
                .beFreeOfCycles());
    }

    @Test
    void the_core_needs_nothing_but_the_platform_and_its_statistics() {
        holds(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.evenrung..", "java..", "org.jspecify.annotations..", "org.apache.commons.statistics.."));
    }

    @Test
    void no_file_network_log_or_console_is_touched() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "java.io..", "java.nio.file..", "java.net..", "java.sql..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    @Test
    void no_clock_is_read() {
        for (Class<?> time :
                List.of(LocalDate.class, LocalDateTime.class, ZonedDateTime.class, Instant.class, Year.class)) {
            holds(noClasses().should().callMethodWhere(target(name("now")).and(target(owner(equivalentTo(time))))));
        }
        holds(noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class));
        holds(noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime"));
    }

    @Test
    void no_default_of_the_machine_is_used() {
        holds(noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault"));
    }

    @Test
    void chance_has_a_seed() {
        holds(noClasses().should().callConstructor(Random.class).orShould().callMethod(Math.class, "random"));
    }
}
