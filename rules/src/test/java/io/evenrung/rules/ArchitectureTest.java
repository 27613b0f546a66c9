package io.evenrung.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** This module's part of the one-way flow, and what would make two runs differ. */
@AnalyzeClasses(packages = "io.evenrung", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule rule_sets_know_nothing_of_audits = noClasses()
            .that()
            .resideInAPackage("io.evenrung.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.evenrung.audit..");

    @ArchTest
    static final ArchRule the_core_knows_nothing_of_the_engine = noClasses()
            .that()
            .resideInAnyPackage("io.evenrung.model..", "io.evenrung.measure..", "io.evenrung.finding..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.evenrung.rules..", "io.evenrung.audit..", "org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule only_the_standard_rules_the_compiler_of_custom_rules_and_the_session_touch_the_engine =
            noClasses()
                    .that()
                    .resideInAPackage("io.evenrung..")
                    .and()
                    .resideOutsideOfPackage("io.evenrung.rules.builtin..")
                    .and()
                    .haveSimpleNameNotContaining("StandardRules")
                    .and()
                    .resideOutsideOfPackage("io.evenrung.rules.internal.vet..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.drools..");

    @ArchTest
    static final ArchRule no_clock_and_no_locale_leaks_in = noClasses()
            .that()
            .resideInAPackage("io.evenrung..")
            .and()
            .resideOutsideOfPackage("io.evenrung.rules.builtin..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule what_is_public_is_final_or_made_to_be_implemented = classes()
            .that()
            .resideInAnyPackage("io.evenrung.audit", "io.evenrung.rules")
            .and()
            .arePublic()
            .and()
            .areNotInterfaces()
            .should()
            .haveModifier(JavaModifier.FINAL);
}
