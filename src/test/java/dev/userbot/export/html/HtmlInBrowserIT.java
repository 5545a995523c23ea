package dev.userbot.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.export.render.ChatHeader;
import dev.userbot.export.render.DesktopChatType;
import dev.userbot.export.render.Split;
import dev.userbot.export.render.StoredChat;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Somebody opens an exported page from disk in a real browser. The messages in it try what they can. */
class HtmlInBrowserIT {
    private static final String ATTACK = "<img src=x onerror=document.title='broken'><script>document.title='broken'"
            + "</script></div></article></script><svg onload=document.title='broken'>";

    /** A picture of one pixel. */
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

    @TempDir
    static Path folder;

    @TempDir
    static Path profile;

    private static Path page;
    private static Chromium browser;

    @BeforeAll
    static void openThePage() throws IOException {
        Files.createDirectories(folder.resolve("media"));
        Files.write(folder.resolve("media/tea #1.png"), Base64.getDecoder().decode(PIXEL));
        var messages = new ArrayList<Message>();
        messages.add(message(1, "", text("The very first words")));
        messages.add(message(2, "", text(ATTACK)));
        messages.add(message(3, "", textWithLink("a link", "javascript:document.title='broken'")));
        messages.add(message(4, "", picture()));
        for (int id = 5; id < 300; id++) {
            messages.add(message(id, "", text("Message number " + id)));
        }
        messages.add(message(300, """
                "reply_to":{"@type":"messageReplyToMessage","chat_id":-1000000000123,"message_id":1048576},
                """, text("An answer")));
        var header = new ChatHeader(
                -1_000_000_000_123L, DesktopChatType.PRIVATE_SUPERGROUP, ATTACK, Optional.empty(), Optional.empty(), 0);
        var chat = ToldChat.of(StoredChat.of(header, messages, Map.of(1L, ATTACK)))
                .withFiles(Map.of("unique", "media/tea #1.png"));
        page = chat.render(new HtmlRenderer(ZoneOffset.UTC, Split.NONE), folder);
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

    @Test
    void nothingThatUsersWroteRunsAndNothingIsAskedOfAnyNetwork() {
        assertThat(browser.driver().getTitle()).contains("onerror");
        for (var link : browser.driver().findElements(By.cssSelector("#m3 .text *"))) {
            link.click();
        }
        assertThat(browser.driver().getTitle()).isNotEqualTo("broken");
        assertThat(browser.driver().findElement(By.cssSelector("#m2 .text")).getText())
                .isEqualTo(ATTACK);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requestsToNetworks()).isEmpty();
    }

    @Test
    void thePolicyStopsWhatWouldGetIntoThePageAllTheSame() throws IOException {
        var broken = folder.resolve("broken.html");
        Files.writeString(
                broken,
                Files.readString(page)
                        .replace(
                                "<main id=\"history\">",
                                "<main id=\"history\"><script>document.title='broken'</script>"
                                        + "<img src=\"http://127.0.0.1:9/x\" onerror=\"document.title='broken'\">"));
        browser.open(broken);
        assertThat(browser.driver().getTitle()).isNotEqualTo("broken");
        assertThat(browser.complaints())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void aPictureOfTheExportIsShown() {
        var picture = browser.driver().findElement(By.cssSelector("#m4 img"));
        browser.driver().executeScript("arguments[0].scrollIntoView()", picture);
        await().untilAsserted(
                        () -> assertThat(picture.getDomProperty("naturalWidth")).isEqualTo("1"));
    }

    @Test
    void theSearchBoxFindsMessages() {
        var query = browser.driver().findElement(By.id("query"));
        query.sendKeys("NUMBER 29");
        var found = browser.driver().findElement(By.id("found"));
        await().untilAsserted(() -> assertThat(found.getText()).isEqualTo("11 / 11"));
        assertThat(visible("m299")).isTrue();
        query.sendKeys(Keys.ENTER);
        assertThat(found.getText()).isEqualTo("10 / 11");
        assertThat(browser.driver().findElement(By.cssSelector(".current")).getDomAttribute("id"))
                .isEqualTo("m298");
        browser.driver().findElement(By.id("newer")).click();
        browser.driver().findElement(By.id("newer")).click();
        assertThat(found.getText()).as("after the last comes the first").isEqualTo("1 / 11");
        assertThat(visible("m29")).isTrue();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aReplyJumpsToTheMessageItAnswers() {
        assertThat(visible("m300")).isFalse();
        var reply = browser.driver().findElement(By.cssSelector("#m300 a.reply"));
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", reply);
        reply.click();
        await().untilAsserted(() -> assertThat(visible("m1")).isTrue());
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theButtonTurnsTheLightsOff() {
        var before = background();
        browser.driver().findElement(By.id("theme")).click();
        assertThat(background()).isNotEqualTo(before);
        browser.driver().findElement(By.id("theme")).click();
        assertThat(background()).isEqualTo(before);
    }

    @Test
    void thePageCanBeReadWithoutScripts(@TempDir Path otherProfile) {
        try (var plain = new Chromium(otherProfile, Chromium.Scripts.OFF)) {
            plain.open(page);
            assertThat(plain.driver().findElement(By.cssSelector("#m1 .text")).getText())
                    .isEqualTo("The very first words");
            assertThat(plain.driver().findElement(By.id("tools")).isDisplayed()).isFalse();
            assertThat(plain.complaints()).isEmpty();
        }
    }

    private static boolean visible(String id) {
        return (Boolean) browser.driver().executeScript("""
                const box = document.getElementById(arguments[0]).getBoundingClientRect();
                return box.bottom > 0 && box.top < innerHeight;""", id);
    }

    private static String background() {
        return browser.driver().findElement(By.cssSelector(".top")).getCssValue("background-color");
    }

    private static String text(String text) {
        return textWithEntities(text, List.of());
    }

    private static String textWithLink(String text, String address) {
        return textWithEntities(text, List.of("""
                {"@type":"textEntity","offset":0,"length":%d,"type":{"@type":"textEntityTypeTextUrl","url":"%s"}}
                """.formatted(text.length(), address)));
    }

    private static String textWithEntities(String text, List<String> entities) {
        return "{\"@type\":\"messageText\",\"text\":{\"@type\":\"formattedText\",\"text\":\"%s\",\"entities\":%s}}"
                .formatted(text, entities);
    }

    private static String picture() {
        return """
                {"@type":"messagePhoto","caption":{"@type":"formattedText","text":"tea","entities":[]},
                 "photo":{"@type":"photo","sizes":[{"@type":"photoSize","type":"x","width":40,"height":30,
                   "photo":{"@type":"file","id":1,"size":70,"remote":{"@type":"remoteFile","unique_id":"unique"}}}]}}""";
    }

    private static Message message(int id, String more, String content) {
        return TdJson.bind("""
                {"@type":"message","id":%d,"chat_id":-1000000000123,"date":1769860800,%s
                 "sender_id":{"@type":"messageSenderUser","user_id":1},"content":%s}
                """.formatted((long) id << 20, more, content), Message.class);
    }
}
