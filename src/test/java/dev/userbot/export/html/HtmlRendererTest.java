package dev.userbot.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.export.render.ChatTopic;
import dev.userbot.export.render.Split;
import dev.userbot.export.render.StoredChat;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlRendererTest {
    private static final List<ChatTopic> TOPICS =
            List.of(new ChatTopic(1, "General", false), new ChatTopic(17, "<b>Tools</b>", false));

    @TempDir
    Path folder;

    @Test
    void aReplyLeadsToTheMessageItAnswers() throws IOException {
        var page = rendered(ToldChat.of(StoredChat.of(text(1, "2026-01-31T12:00:00Z", "Tea?"), replyTo(1, 2))));
        var reply = page.entry().selectFirst("#m2 a.reply");
        assertThat(reply.attr("href")).isEqualTo("#m1");
        assertThat(reply.text()).isEqualTo("Anna Tea?");
        assertThat(page.brokenLinks()).isEmpty();
    }

    @Test
    void aReplyToWhatIsNotExportedIsNoLink() throws IOException {
        var page = rendered(ToldChat.of(StoredChat.of(replyTo(1, 2))));
        assertThat(page.entry().select("a.reply")).isEmpty();
        assertThat(page.entry().select("#m2 .reply").text()).isEqualTo("A message that is not in this export");
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void everyMessageIsOnOnePageAndEveryLinkHasATarget(Split split) throws IOException {
        var chat = ToldChat.of(StoredChat.of(
                        text(1, "2025-12-31T12:00:00Z", "old"),
                        text(2, "2026-01-31T12:00:00Z", "topic_id", "in a topic"),
                        text(3, "2026-02-01T12:00:00Z", "new"),
                        replyTo(1, 4),
                        replyTo(3, 5)))
                .with(TOPICS);
        chat.render(new HtmlRenderer(ZoneOffset.UTC, split), folder);
        var pages = ParsedHtml.in(folder);
        assertThat(pages.messageIds()).containsExactlyInAnyOrder("m1", "m2", "m3", "m4", "m5");
        assertThat(pages.brokenLinks()).isEmpty();
        assertThat(pages.errors()).isEmpty();
    }

    @Test
    void pagesOfMonthsLeadFromOneToTheNext() throws IOException {
        var chat = ToldChat.of(StoredChat.of(
                text(1, "2026-01-31T12:00:00Z", "January"),
                text(2, "2026-02-01T12:00:00Z", "February"),
                replyTo(1, 3)));
        chat.render(new HtmlRenderer(ZoneOffset.UTC, Split.MONTH), folder);
        var pages = ParsedHtml.in(folder).pages();
        assertThat(pages).containsOnlyKeys("messages.html", "messages-2026-01.html", "messages-2026-02.html");
        assertThat(pages.get("messages.html").select(".contents li").eachText())
                .containsExactly("January 2026 1 message", "February 2026 2 messages");
        assertThat(pages.get("messages-2026-01.html").select("a[rel=next]").attr("href"))
                .isEqualTo("messages-2026-02.html");
        assertThat(pages.get("messages-2026-02.html").select("a[rel=prev]").attr("href"))
                .isEqualTo("messages-2026-01.html");
        assertThat(pages.get("messages-2026-02.html").select("a.reply").attr("href"))
                .isEqualTo("messages-2026-01.html#m1");
    }

    @Test
    void theContentsOfTopicsTellHowMuchIsInEach() throws IOException {
        var chat = ToldChat.of(StoredChat.of(
                        text(1, "2026-01-31T12:00:00Z", "outside"),
                        text(2, "2026-01-31T12:01:00Z", "topic_id", "in a topic"),
                        text(3, "2026-01-31T12:02:00Z", "topic_id", "in it too")))
                .with(TOPICS);
        chat.render(new HtmlRenderer(ZoneOffset.UTC, Split.TOPIC), folder);
        var contents = ParsedHtml.in(folder).entry().select(".contents li span").eachText();
        assertThat(contents).startsWith("1 message").contains("2 messages");
    }

    @Test
    void anAlbumIsOneBubbleInWhichEveryMessageIsFound() throws IOException {
        var page = rendered(ToldChat.of(StoredChat.of(photo(1, 77), photo(2, 77), photo(3, 77), photo(4, 78))));
        assertThat(page.entry().select("article")).hasSize(2);
        assertThat(page.entry().select("#m1 .album .media")).hasSize(3);
        assertThat(page.messageIds()).containsExactly("m1", "m2", "m3", "m4");
    }

    @Test
    void aDownloadedFileIsShownAndAnUndownloadedOneHasItsShape() throws IOException {
        var name = "media/ä b#1?%.jpg";
        Files.createDirectories(folder.resolve("media"));
        Files.writeString(folder.resolve(name), "");
        var page = rendered(ToldChat.of(StoredChat.of(photo(1, 0), photo(2, 0))).withFiles(Map.of("unique1", name)));
        assertThat(page.brokenLinks()).isEmpty();
        assertThat(page.entry().select("#m1 img").attr("src")).isEqualTo("media/ä%20b%231%3F%25.jpg");
        assertThat(page.entry().select("#m2 img.blurred").attr("src")).startsWith("data:image/jpeg;base64,");
        assertThat(page.entry().select("#m2 figcaption").text()).isEqualTo("Photo 40×30, 1 KB");
    }

    @Test
    void editsAndDeletionsAreTold() throws IOException {
        var now = text(1, "2026-01-31T12:00:00Z", "now");
        var before = text(1, "2026-01-31T12:00:00Z", "before");
        var page = rendered(ToldChat.of(StoredChat.of(now)).withDeleted(now).withEarlier(now, before));
        assertThat(page.entry().select("#m1 details.earlier .text").text()).isEqualTo("before");
        assertThat(page.entry().select("#m1 .gone").text()).contains("deleted");
        assertThat(page.text("m1")).isEqualTo("now");
    }

    @Test
    void commentsStandUnderTheirPost() throws IOException {
        var post = message(1, "2026-01-31T12:00:00Z", "\"is_channel_post\":true,", textContent("post"));
        var comment = TdJson.bind("""
                {"@type":"message","id":%d,"chat_id":-1000000000999,"date":1769860800,
                 "sender_id":{"@type":"messageSenderUser","user_id":2},"content":%s}
                """.formatted(1L << 20, textContent("<i>nice</i>")), Message.class);
        var page = rendered(ToldChat.of(StoredChat.of(post)).withComments(comment));
        assertThat(page.entry().select("#m1 details.comments #c1 .text").text()).isEqualTo("<i>nice</i>");
        assertThat(page.messageIds()).containsExactly("m1");
    }

    @Test
    void whatTheSourceOfMessagesThrowsComesOutAsItIs() {
        var files = Map.<String, String>of();
        var chat = ToldChat.of(StoredChat.of(photo(1, 0))).withFiles(new AbstractMap<>() {
            @Override
            public String get(Object uniqueId) {
                throw new IllegalStateException("the archive is broken");
            }

            @Override
            public Set<Entry<String, String>> entrySet() {
                return files.entrySet();
            }
        });
        assertThatThrownBy(() -> rendered(chat))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("the archive is broken");
    }

    @Test
    void aFullDiskIsAnIoException() {
        var chat = StoredChat.of(text(1, "2026-01-31T12:00:00Z", "x"));
        var full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> new HtmlRenderer(ZoneOffset.UTC, Split.NONE).render(chat, name -> full))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");
    }

    private ParsedHtml rendered(ToldChat chat) throws IOException {
        chat.render(new HtmlRenderer(ZoneOffset.UTC, Split.NONE), folder);
        var page = ParsedHtml.in(folder);
        assertThat(page.errors()).isEmpty();
        return page;
    }

    private static Message text(int id, String time, String text) {
        return message(id, time, "", textContent(text));
    }

    private static Message text(int id, String time, String topic, String text) {
        return message(
                id,
                time,
                "\"%s\":{\"@type\":\"messageTopicForum\",\"forum_topic_id\":17},".formatted(topic),
                textContent(text));
    }

    private static Message replyTo(int answered, int id) {
        return message(id, "2026-02-02T12:00:00Z", """
                "reply_to":{"@type":"messageReplyToMessage","chat_id":-1000000000123,"message_id":%d},
                """.formatted((long) answered << 20), textContent("answer"));
    }

    private static Message photo(int id, long album) {
        return message(id, "2026-01-31T12:00:00Z", "\"media_album_id\":\"%d\",".formatted(album), """
                {"@type":"messagePhoto","caption":{"@type":"formattedText","text":"","entities":[]},
                 "photo":{"@type":"photo","minithumbnail":{"@type":"minithumbnail","width":40,"height":30,"data":"/9j/"},
                  "sizes":[{"@type":"photoSize","type":"x","width":40,"height":30,
                   "photo":{"@type":"file","id":1,"size":1024,"remote":{"@type":"remoteFile","unique_id":"unique%d"}}}]}}
                """.formatted(id));
    }

    private static String textContent(String text) {
        return "{\"@type\":\"messageText\",\"text\":{\"@type\":\"formattedText\",\"text\":\"%s\",\"entities\":[]}}"
                .formatted(text);
    }

    private static Message message(int id, String time, String more, String content) {
        return TdJson.bind(
                """
                {"@type":"message","id":%d,"chat_id":-1000000000123,"date":%d,%s
                 "sender_id":{"@type":"messageSenderUser","user_id":1},"content":%s}
                """.formatted((long) id << 20, Instant.parse(time).getEpochSecond(), more, content), Message.class);
    }
}
