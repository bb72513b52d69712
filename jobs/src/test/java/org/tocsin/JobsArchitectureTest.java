package org.tocsin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house rules of {@code jobs}: who may know Spark, and which way the packages look. */
@AnalyzeClasses(packages = "org.tocsin", importOptions = ImportOption.DoNotIncludeTests.class)
class JobsArchitectureTest {

    @ArchTest
    static final ArchRule sparkStaysInItsPlaces = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.tocsin.coaction..",
                    "org.tocsin.ingest.spark..",
                    "org.tocsin.stage..",
                    "org.tocsin.store..",
                    "org.tocsin.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "io.delta..");

    @ArchTest
    static final ArchRule onlySyntaxCorenlpKnowsStanford = noClasses()
            .that()
            .resideOutsideOfPackage("org.tocsin.syntax.corenlp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule onlyReviewMayServePages = noClasses()
            .that()
            .resideOutsideOfPackage("org.tocsin.review..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "java.net.http..", "com.sun.net..");

    @ArchTest
    static final ArchRule packagesAreAcyclic =
            slices().matching("org.tocsin.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyLooksBackAtTheCommands = noClasses()
            .that()
            .resideOutsideOfPackage("org.tocsin.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tocsin.cli..");

    @ArchTest
    static final ArchRule onlyTheCommandsPrintOrExit = noClasses()
            .that()
            .resideOutsideOfPackage("org.tocsin.cli..")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
