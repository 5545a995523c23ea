package dev.userbot.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.archive.Archive;
import dev.userbot.chats.ChatRef;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class StatsPageTest {
    private static final String HOSTILE =
            "</title></style><script>alert(1)</script><img src=x onerror=alert(1)>\" onload=\"x & \u202eevil\u0000\ud800";

    @TempDir
    Path folder;

    private String html(ToldChat chat) throws IOException {
        try (var archive = Archive.open(folder.resolve("archive.db"))) {
            chat.storeIn(archive);
            var request = new StatsRequest(
                    new ChatRef.Id(ToldChat.ID),
                    Optional.empty(),
                    Optional.empty(),
                    ZoneId.of("UTC"),
                    5,
                    Optional.empty());
            var out = new ByteArrayOutputStream();
            new StatsPage(new StatsService(archive).numbers(request)).write(out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private Document page(ToldChat chat) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html(chat).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document page, String name) {
        var nodes = page.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    @Test
    void whatStrangersWroteIsTextAndNothingElse() throws Exception {
        var chat = new ToldChat().called(HOSTILE).person(1, HOSTILE).says(1, "2026-01-01T10:00:00Z", HOSTILE, """
                        ,"interaction_info":{"@type":"messageInteractionInfo","reactions":{"@type":"messageReactions","reactions":[
                        {"@type":"messageReaction","type":{"@type":"reactionTypeEmoji","emoji":"<b>"},"total_count":1}]}}
                        """);

        var page = page(chat);

        assertThat(elements(page, "script")).isEmpty();
        assertThat(elements(page, "img")).isEmpty();
        assertThat(elements(page, "b")).isEmpty();
        assertThat(elements(page, "h1").get(0).getTextContent()).startsWith("</title></style><script>alert(1)");
        assertThat(elements(page, "*")).allSatisfy(element -> {
            assertThat(element.hasAttribute("onload")).isFalse();
            assertThat(element.hasAttribute("src")).isFalse();
            assertThat(element.hasAttribute("href")).isFalse();
            assertThat(element.hasAttribute("style")).isFalse();
        });
    }

    @Test
    void itsPolicyAllowsItsOwnStyleSheetAndNothingElse() throws Exception {
        var page = page(new ToldChat());

        var style = elements(page, "style").get(0).getTextContent();
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(elements(page, "meta"))
                .filteredOn(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .singleElement()
                .satisfies(meta -> assertThat(meta.getAttribute("content"))
                        .isEqualTo("default-src 'none'; style-src 'sha256-" + hash
                                + "'; base-uri 'none'; form-action 'none'"));
        assertThat(style).doesNotContain("<", ">", "&", "url(", "@import");
    }

    @Test
    void everyMonthIsABarAndEveryHourACell() throws Exception {
        var page = page(
                new ToldChat().says(1, "2026-01-05T10:00:00Z", "Monday").says(1, "2026-03-05T10:00:00Z", "Thursday"));

        assertThat(elements(page, "title"))
                .extracting(Element::getTextContent)
                .contains(
                        "2026-01: 1 message",
                        "2026-02: 0 messages",
                        "2026-03: 1 message",
                        "Mon 10:00: 1 message",
                        "Sun 23:00: 0 messages");
        assertThat(elements(page, "rect"))
                .filteredOn(rect -> rect.getAttribute("class").equals("cell"))
                .hasSize(7 * 24);
    }

    @Test
    void onlyVoidElementsAreWithoutAnEndTag() throws IOException {
        var html = html(new ToldChat().says(1, "2026-01-05T10:00:00Z", ""));

        assertThat(html.replaceAll("<meta [^>]*/>", "")).doesNotContain("/>");
    }
}
