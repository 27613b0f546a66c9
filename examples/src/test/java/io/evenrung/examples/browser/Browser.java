package io.evenrung.examples.browser;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with one page in it. No name resolves in it, so that a page that needs the network would show it. */
final class Browser implements AutoCloseable {

    private static final int HEIGHT = 900;
    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*\"url\":\"([^\"]*)\"},\"requestId\"");

    private final ChromeDriver driver;
    private String opened = "";

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts one, for tests that are skipped where there is none; with {@code -Devenrung.browser=required} they fail there.
     */
    static Browser start(Path profile) {
        @Nullable Path chromedriver = onPath("chromedriver");
        @Nullable
        Path chromium = Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(Browser::onPath)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if ("required".equals(System.getProperty("evenrung.browser"))) {
            assertNotNull(chromedriver, "chromedriver is not on the path");
            assertNotNull(chromium, "chromium is not on the path");
        }
        assumeTrue(chromedriver != null && chromium != null, "neither Chromium nor its driver is on the path");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Objects.requireNonNull(chromium).toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--lang=en-GB",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Objects.requireNonNull(chromedriver).toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        return new Browser(driver);
    }

    private static @Nullable Path onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /** Opens a file anew, with a fragment or an empty one. */
    void open(Path file, String fragment) {
        driver.get("about:blank");
        complaints();
        requests();
        opened = file.toUri().toString();
        driver.get(fragment.isEmpty() ? opened : opened + "#" + fragment);
    }

    /** Shows pages in so many pixels. */
    void setWidth(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows pages as on paper or a screen, in light or dark colours. */
    void setMedia(String media, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void setScripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** What a script gives back. */
    Object run(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeScript(script, arguments), "a result of " + script);
    }

    long count(String script) {
        return ((Number) run("return " + script)).longValue();
    }

    String text(String script) {
        return (String) run("return " + script);
    }

    boolean is(String script) {
        return (Boolean) run("return " + script);
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pressBack() {
        new Actions(driver)
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB)
                .keyUp(Keys.SHIFT)
                .perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    String url() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** The page as a PDF file. */
    byte[] printed() {
        Map<String, Object> answer = driver.executeCdpCommand(
                "Page.printToPDF",
                Map.of("printBackground", false, "preferCSSPageSize", true, "transferMode", "ReturnAsBase64"));
        return Base64.getDecoder().decode((String) Objects.requireNonNull(answer.get("data")));
    }

    byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** What the browser had to complain of since this was last asked. */
    List<String> complaints() {
        return entries(LogType.BROWSER).map(LogEntry::toString).toList();
    }

    /** Addresses that were asked for besides the file itself, since the page was opened. */
    List<String> requests() {
        return entries(LogType.PERFORMANCE)
                .map(LogEntry::getMessage)
                .map(REQUEST::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .filter(address -> !address.equals("about:blank"))
                .filter(address -> !address.equals(opened))
                .toList();
    }

    /** Violations of WCAG 2.2 AA and of good practice as axe-core finds them: rule, and where. */
    List<String> barriers() {
        run("if (!window.axe) { " + AXE + " } return true;");
        Object found = Objects.requireNonNull(driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                                   resultTypes: ['violations']})
                    .then(r => done(r.violations.flatMap(v => v.nodes.slice(0, 5).map(n => v.id + ' at ' + n.target + ': ' + n.failureSummary))))
                    .catch(e => done(['axe failed: ' + e]));
                """));
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private Stream<LogEntry> entries(String type) {
        return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false);
    }

    private static final String AXE = axe();

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"), "axe")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
