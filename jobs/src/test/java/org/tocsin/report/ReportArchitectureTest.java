package org.tocsin.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The promises of the redacted types, and that pages know no post. */
@AnalyzeClasses(packages = "org.tocsin", importOptions = ImportOption.DoNotIncludeTests.class)
class ReportArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheRedactorMakesRedactedText = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Redactor.class.getName())
            .should()
            .callConstructor(RedactedText.class, List.class)
            .orShould()
            .callConstructor(MaskedText.class, String.class);

    @ArchTest
    static final ArchRule pagesKnowNeitherPostsNorMatchedText = noClasses()
            .that()
            .resideInAPackage("org.tocsin.report..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.tocsin.post.Post");

    @ArchTest
    static final ArchRule reportsComeBeforeReview = noClasses()
            .that()
            .resideInAPackage("org.tocsin.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.tocsin.review..", "org.tocsin.store..", "org.tocsin.stage..", "org.tocsin.ingest..");
}
