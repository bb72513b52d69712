package org.tocsin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** The house rules of {@code models}: pure, directed, and CoreNLP behind one door. */
@AnalyzeClasses(packages = "org.tocsin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlySyntaxCorenlpKnowsStanford = noClasses()
            .that()
            .resideOutsideOfPackage("org.tocsin.syntax.corenlp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule noEngineAndNoWeb = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.spark..",
                    "org.apache.hadoop..",
                    "io.delta..",
                    "io.javalin..",
                    "java.net.http..",
                    "com.sun.net..");

    @ArchTest
    static final ArchRule packagesAreAcyclic =
            slices().matching("org.tocsin.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule wordsComeBeforeFindings = noClasses()
            .that()
            .resideInAnyPackage("org.tocsin.post..", "org.tocsin.text..", "org.tocsin.taxonomy..", "org.tocsin.rule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.tocsin.detect..", "org.tocsin.target..", "org.tocsin.campaign..", "org.tocsin.risk..");

    @ArchTest
    static final ArchRule findingsComeBeforeTargets = noClasses()
            .that()
            .resideInAPackage("org.tocsin.detect..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tocsin.target..", "org.tocsin.campaign..", "org.tocsin.risk..");

    @ArchTest
    static final ArchRule targetsComeBeforeCampaigns = noClasses()
            .that()
            .resideInAPackage("org.tocsin.target..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tocsin.campaign..", "org.tocsin.risk..");

    @ArchTest
    static final ArchRule campaignsComeBeforeRisk = noClasses()
            .that()
            .resideInAPackage("org.tocsin.campaign..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tocsin.risk..");

    @ArchTest
    static final ArchRule nothingReadsTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule nothingExitsOrPrints = noClasses()
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
