package io.evenrung.formats;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.evenrung.audit.Audit;
import io.evenrung.formats.report.Edition;
import io.evenrung.formats.report.SafeText;

/** Who may touch what. */
@AnalyzeClasses(packages = "io.evenrung.formats", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule nothing_is_shown_but_what_may_be_disclosed = noClasses()
            .that()
            .resideOutsideOfPackage("io.evenrung.formats.internal.disclosure")
            .should()
            .accessTargetWhere(target(nameMatching("findings|violations|counts|notes|promises"))
                    .and(target(owner(equivalentTo(Audit.class)))));

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

    @ArchTest
    static final ArchRule what_reports_are_made_of_knows_no_report = noClasses()
            .that()
            .resideInAPackage("io.evenrung.formats.internal..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.evenrung.formats.report")
                    .and(DescribedPredicate.not(belongToAnyOf(SafeText.class, Edition.class))));

    @ArchTest
    static final ArchRule rooms_know_each_other_in_one_direction =
            slices().matching("io.evenrung.formats.internal.(*)..").should().beFreeOfCycles();
}
