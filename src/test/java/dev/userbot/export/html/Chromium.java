package dev.userbot.export.html;

import dev.userbot.td.api.TdJson;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium without a window, as somebody who opens an exported page from disk. It is looked for on the {@code PATH};
 * the system properties {@code chromium} and {@code chromedriver} name others.
 */
final class Chromium implements AutoCloseable {
    private final ChromeDriver driver;

    /**
     * Starts a browser with a profile of its own.
     *
     * @param profile an empty folder
     * @param scripts whether JavaScript is on
     */
    Chromium(Path profile, Scripts scripts) {
        var options = new ChromeOptions();
        options.setBinary(program("chromium", "chromium", "chromium-browser", "google-chrome"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        if (scripts == Scripts.OFF) {
            options.addArguments("--blink-settings=scriptEnabled=false");
        }
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(program("chromedriver", "chromedriver")))
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
    }

    /** Whether pages may run theirs. */
    enum Scripts {
        ON,
        OFF
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page; what was asked for and complained about before is forgotten. */
    void open(Path page) {
        for (var log : List.of(LogType.BROWSER, LogType.PERFORMANCE)) {
            var unused = messages(log);
        }
        driver.get(page.toUri().toString());
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** What was written to the console since the last call: errors, and violations of the page's policy. */
    List<String> complaints() {
        return messages(LogType.BROWSER);
    }

    /** The addresses that pages from disk have asked for since the last call, except files and what is in the page. */
    List<String> requestsToNetworks() {
        return messages(LogType.PERFORMANCE).stream()
                .map(event -> TdJson.parse(event).path("message"))
                .filter(event -> event.path("method").asText().equals("Network.requestWillBeSent"))
                .map(event -> event.path("params"))
                .filter(request -> request.path("documentURL").asText().startsWith("file:"))
                .map(request -> request.path("request").path("url").asText())
                .filter(address -> !address.startsWith("file:") && !address.startsWith("data:"))
                .toList();
    }

    private List<String> messages(String log) {
        return StreamSupport.stream(driver.manage().logs().get(log).spliterator(), false)
                .map(LogEntry::getMessage)
                .toList();
    }

    private static String program(String property, String... names) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Arrays.stream(names)
                        .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                                .map(folder -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .map(Path::toString)
                        .findFirst())
                .orElseThrow(() -> new AssertionError("No " + names[0]
                        + " on the PATH: the pages are tested in a real browser. On Debian: apt-get install chromium"
                        + " chromium-driver. Elsewhere: -D" + property + "=/path/to/it"));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
