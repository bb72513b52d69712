package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages in a real Chromium, as a reviewer opens them. Skipped where there is none, unless
 * {@code TOCSIN_REQUIRE_BROWSER=1}; {@code TOCSIN_SHOTS} names a folder for pictures.
 */
class ReportBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    static Path dir;

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        boolean required = "1".equals(System.getenv("TOCSIN_REQUIRE_BROWSER"));
        assumeTrue(required || Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM + ": pages not looked at");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
        new ReportWriter().write(dir.resolve("small"), SampleReport.small());
        new ReportWriter().write(dir.resolve("empty"), SampleReport.empty());
        new ReportWriter().write(dir.resolve("many"), SampleReport.many(200));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"390,LIGHT", "390,DARK", "1280,LIGHT", "1280,DARK"})
    void pagesFitFetchNothingAndSayThatAHumanMustConfirm(int width, ColorScheme scheme) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 844)
                .setColorScheme(scheme)
                .setDeviceScaleFactor(1))) {
            Page page = context.newPage();
            page.onRequest(request -> {
                if (!request.url().startsWith("file://")) {
                    faults.add("a request");
                }
            });
            page.onConsoleMessage(message -> faults.add(message.text()));
            page.onPageError(faults::add);
            for (String path : List.of(
                    "small/index",
                    "small/cases/case-7f3a91",
                    "small/cases/case-b20c44",
                    "small/cases/case-0e55aa",
                    "small/cases/case-51ad07",
                    "empty/index",
                    "many/index")) {
                look(page, path + ".html", "A human must confirm before anyone acts.", width, scheme);
                look(page, path + ".fr.html", "Un humain doit confirmer avant que quiconque agisse.", width, scheme);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, String path, String notice, int width, ColorScheme scheme) {
        page.navigate(dir.resolve(path).toUri().toString());
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat((Integer) overflow).as(path + " at " + width).isLessThanOrEqualTo(0);
        assertThat(page.locator("aside.notice strong").textContent()).isEqualTo(notice);
        assertThat(page.locator("aside.notice strong").boundingBox().y)
                .as("seen without scrolling")
                .isLessThan(400);
        String background =
                (String) page.evaluate("() => getComputedStyle(document.body).getPropertyValue('background-color')");
        assertThat(background)
                .as("styled in its theme")
                .isEqualTo(scheme == ColorScheme.DARK ? "rgb(18, 22, 28)" : "rgb(245, 243, 238)");
        String shots = System.getenv("TOCSIN_SHOTS");
        if (shots != null) {
            String name = path.replace('/', '-').replace(".html", "") + "-" + width + "-"
                    + scheme.name().toLowerCase(Locale.ROOT) + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(shots, name)).setFullPage(!path.startsWith("many")));
        }
    }
}
