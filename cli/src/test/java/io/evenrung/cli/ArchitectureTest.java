package io.evenrung.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.evenrung", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_the_command_ends_the_process = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.evenrung.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    /** The process that runs an isolated rule set answers on its own streams, which are no terminal's. */
    @ArchTest
    static final ArchRule nobody_prints_past_the_streams_the_command_was_given = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.evenrung.audit.IsolatedMain")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule nobody_knows_the_command = noClasses()
            .that()
            .resideOutsideOfPackage("io.evenrung.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.evenrung.cli");
}
