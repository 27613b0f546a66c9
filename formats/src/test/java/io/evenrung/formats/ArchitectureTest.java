package io.evenrung.formats;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.evenrung.audit.Audit;

/** Who may touch what. */
@AnalyzeClasses(packages = "io.evenrung.formats", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule nothing_is_shown_but_what_may_be_disclosed = noClasses()
            .that()
            .resideOutsideOfPackage("io.evenrung.formats.internal.disclosure")
            .should(callMethodWhere(target(nameMatching("findings|violations|counts|notes|promises"))
                    .and(target(
                            owner(com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo(Audit.class))))));

    @ArchTest
    static final ArchRule reading_knows_nothing_of_writing = noClasses()
            .that()
            .resideInAnyPackage("io.evenrung.formats.internal.intake..", "io.evenrung.formats.internal.table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.evenrung.formats.internal.html..",
                    "io.evenrung.formats.internal.chart..",
                    "io.evenrung.formats.internal.disclosure..");
}
