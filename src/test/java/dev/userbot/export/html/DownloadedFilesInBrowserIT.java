package dev.userbot.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.export.render.Split;
import dev.userbot.export.render.StoredChat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Somebody looks at the downloaded files of an exported page, from disk and in a real browser. */
class DownloadedFilesInBrowserIT {
    private static final Path CHAT = Path.of("src", "test", "resources", "golden", "downloads", "chat.json");

    /** {@code HTMLMediaElement.readyState}: nothing of the file is known. */
    private static final long HAVE_NOTHING = 0;

    @TempDir
    static Path folder;

    @TempDir
    static Path profile;

    private static Path page;
    private static Chromium browser;

    @BeforeAll
    static void openTheBrowser() throws IOException {
        var stored = StoredChat.parse(Files.readString(CHAT));
        SampleFiles.write(stored, folder);
        page = ToldChat.of(stored).render(new HtmlRenderer(ZoneOffset.UTC, Split.NONE), folder);
        browser = new Chromium(profile, Chromium.Scripts.ON);
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void open() {
        browser.open(page);
    }

    @AfterEach
    void nothingWasBlockedOrAskedOfAnyNetwork() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requestsToNetworks()).isEmpty();
    }

    @Test
    void everyPictureIsShown() {
        var pictures = all("img:not(.blurred)");
        assertThat(pictures).hasSize(12);
        assertThat(pictures).allSatisfy(picture -> {
            scrollTo(picture);
            await().untilAsserted(
                            () -> assertThat(number(picture, "naturalWidth")).isPositive());
        });
    }

    @Test
    void aVideoWithAPictureOfItIsNotReadBeforeItPlays() {
        var video = one("#m6 video");
        scrollTo(video);
        assertThat(number(video, "readyState")).isEqualTo(HAVE_NOTHING);
        play(video);
        await().untilAsserted(() -> assertThat(number(video, "videoWidth")).isEqualTo(64));
    }

    @Test
    void aVideoWithoutOneShowsItself() {
        var video = one("#m7 video");
        scrollTo(video);
        await().untilAsserted(() -> assertThat(number(video, "videoWidth")).isEqualTo(64));
    }

    @Test
    void everyVideoAndSoundCanBePlayed() {
        // Browsers play sounds only for those who have touched the page.
        one("h1").click();
        var players = all("video, audio");
        assertThat(players).hasSize(9);
        assertThat(players).allSatisfy(player -> {
            scrollTo(player);
            play(player);
            await().untilAsserted(
                            () -> assertThat(number(player, "currentTime")).isPositive());
        });
    }

    @Test
    void aGifMovesWhileItIsSeen() {
        var gif = one("#m9 video");
        assertThat(gif.getDomProperty("paused")).isEqualTo("true");
        scrollTo(gif);
        await().untilAsserted(() -> assertThat(gif.getDomProperty("paused")).isEqualTo("false"));
        browser.driver().executeScript("scrollTo({top: 0, behavior: 'instant'})");
        await().untilAsserted(() -> assertThat(gif.getDomProperty("paused")).isEqualTo("true"));
    }

    @Test
    void nothingMovesForThoseWhoWantNoMotion() {
        emulateMotion("reduce");
        browser.open(page);
        var gif = one("#m10 img");
        scrollTo(gif);
        await().untilAsserted(() -> assertThat(gif.getDomProperty("currentSrc")).endsWith("moving.gif_thumb.jpg"));
        assertThat(one("#m9 video").getDomProperty("paused")).isEqualTo("true");
        emulateMotion("");
    }

    @Test
    void aSpoilerStaysCoveredUntilItIsClickedEvenWithoutScripts(@TempDir Path otherProfile) {
        try (var plain = new Chromium(otherProfile, Chromium.Scripts.OFF)) {
            plain.open(page);
            var cover = plain.driver().findElement(By.cssSelector("#m2 .cover"));
            assertThat(cover.isDisplayed()).isTrue();
            assertThat(cover.getSize())
                    .isEqualTo(plain.driver()
                            .findElement(By.cssSelector("#m2 img"))
                            .getSize());
            cover.click();
            assertThat(cover.isDisplayed()).isFalse();
            assertThat(plain.complaints()).isEmpty();
        }
    }

    @Test
    void aClickOnAPictureOpensItWhole() {
        var link = one("#m1 figure a");
        scrollTo(link);
        link.click();
        await().untilAsserted(() ->
                assertThat(browser.driver().getCurrentUrl()).endsWith("/media/2026-01-03%20Caf%C3%A9%20%281%29.jpg"));
    }

    /** It would run its scripts: a browser does not save what lies on a disk, even if a link asks for it. */
    @Test
    void nothingLeadsToAPageThatSomebodySent() {
        var row = one("#m17 .file");
        assertThat(row.findElements(By.cssSelector("a"))).isEmpty();
        assertThat(row.getText()).contains("javascript:alert(1).html", "saved as media/javascript:alert(1).html");
        row.click();
        assertThat(browser.driver().getTitle()).isEqualTo("The Lounge");
    }

    @Test
    void aNarrowScreenIsWideEnough() {
        browser.resize(400, 800);
        assertThat(browser.driver().executeScript("return document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0L);
        for (var figure : all("figure, .file")) {
            assertThat(figure.getRect().getX() + figure.getRect().getWidth()).isLessThanOrEqualTo(400);
        }
        browser.resize(1000, 800);
    }

    private static WebElement one(String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    private static List<WebElement> all(String selector) {
        return browser.driver().findElements(By.cssSelector(selector));
    }

    private static double number(WebElement element, String property) {
        return Double.parseDouble(element.getDomProperty(property));
    }

    private static void scrollTo(WebElement element) {
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
    }

    private static void play(WebElement player) {
        browser.driver().executeScript("arguments[0].muted = true; arguments[0].play()", player);
    }

    private static void emulateMotion(String value) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", value))));
    }
}
