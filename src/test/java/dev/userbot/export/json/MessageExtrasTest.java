package dev.userbot.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.export.render.ChatTopic;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an export adds to messages beside what TDLib says of them, in all formats of this package. */
class MessageExtrasTest {
    private static final ResultJsonRenderer JSON = new ResultJsonRenderer(ZoneOffset.UTC);
    private static final String TEXT = """
            {"@type":"messageText","text":{"@type":"formattedText","text":"%s","entities":[]}}""";
    private static final String DOCUMENT = """
            {"@type":"messageDocument","document":{"@type":"document","file_name":"a.pdf","document":{"@type":"file",
             "size":10,"remote":{"@type":"remoteFile","unique_id":"AgAD"}},"thumbnail":{"@type":"thumbnail","file":
             {"@type":"file","size":3,"remote":{"@type":"remoteFile","unique_id":"BgAD"}}}},
             "caption":{"@type":"formattedText","text":"","entities":[]}}""";

    @Test
    void aDeletedMessageIsMarked() throws IOException {
        var deleted = new ExportedMessage(
                message(5, TEXT.formatted("gone"), ""),
                "{}",
                Optional.of(Instant.ofEpochSecond(1_700_000_100)),
                List.of());
        assertThat(first(chat(deleted)).path("deleted_utc").asText()).isEqualTo("2023-11-14T22:15:00Z");
    }

    @Test
    void earlierVersionsAreToldOldestFirst() throws IOException {
        var edited = message(5, TEXT.formatted("three"), ",\"edit_date\":1700000200");
        var earlier = List.of(
                message(5, TEXT.formatted("one"), ""), message(5, TEXT.formatted("two"), ",\"edit_date\":1700000100"));
        var versions = first(chat(new ExportedMessage(edited, "{}", Optional.empty(), earlier)))
                .path("earlier_versions");
        assertThat(versions).hasSize(2);
        assertThat(versions.path(0).path("text").asText()).isEqualTo("one");
        assertThat(versions.path(0).path("date_utc").asText()).isEqualTo("2023-11-14T22:13:20Z");
        assertThat(versions.path(1).path("edited_utc").asText()).isEqualTo("2023-11-14T22:15:00Z");
    }

    @Test
    void commentsStandUnderTheirPost() throws IOException {
        var post = message(5, TEXT.formatted("post"), ",\"is_channel_post\":true");
        var chat = new SpecimenChat(
                List.of(SpecimenChat.exported(post)),
                List.of(),
                Map.of(post.id(), List.of(SpecimenChat.exported(message(9, TEXT.formatted("comment"), "")))),
                Map.of());
        var comments = first(chat).path("comments");
        assertThat(comments).hasSize(1);
        assertThat(comments.path(0).path("id").asInt()).isEqualTo(9);
        assertThat(chat.rendered(new TdJsonRenderer()).lines())
                .as("lines of td")
                .hasSize(2);
    }

    @Test
    void topicsAreNamedBesideTheirIds() throws IOException {
        var inTopic = message(
                5, TEXT.formatted("hi"), ",\"topic_id\":{\"@type\":\"messageTopicForum\",\"forum_topic_id\":3}");
        var chat = new SpecimenChat(
                List.of(SpecimenChat.exported(inTopic)), List.of(new ChatTopic(3, "Birds", false)), Map.of(), Map.of());
        assertThat(first(chat).path("topic_title").asText()).isEqualTo("Birds");
        assertThat(exported(chat).path("topics").path(0).path("topic_title").asText())
                .isEqualTo("Birds");
    }

    @Test
    void aFileThatIsNotThereHasAPlaceholderAndAReason() throws IOException {
        var message = first(SpecimenChat.of(message(5, DOCUMENT, "")));
        assertThat(message.path("file").asText())
                .isEqualTo("(File not included. Change data exporting settings to download.)");
        assertThat(message.path("media_skip_reason").asText()).isEqualTo("file_type");
        assertThat(message.path("media").path("status").asText()).isEqualTo("not_downloaded");
        assertThat(message.path("media").path("thumbnail").path("unique_id").asText())
                .isEqualTo("BgAD");
    }

    @Test
    void aFileThatIsThereHasItsPathInDesktopsMember() throws IOException {
        var chat = new SpecimenChat(
                List.of(SpecimenChat.exported(message(5, DOCUMENT, ""))),
                List.of(),
                Map.of(),
                Map.of("AgAD", "media/a.pdf"));
        var message = first(chat);
        assertThat(message.path("file").asText()).isEqualTo("media/a.pdf");
        assertThat(message.has("media_skip_reason")).isFalse();
        assertThat(message.path("media").path("status").asText()).isEqualTo("downloaded");
        assertThat(message.path("thumbnail_skip_reason").asText()).isEqualTo("file_type");
    }

    @Test
    void linesHoldTheMessagesOfResultJsonAndTheirChat() throws IOException {
        var chat = SpecimenChat.of(message(5, TEXT.formatted("one\\ntwo\\u2028three"), ""), message(6, DOCUMENT, ""));
        var lines = new ArrayList<JsonNode>();
        for (var line : chat.rendered(new JsonLinesRenderer(ZoneOffset.UTC)).split("\n", -1)) {
            if (!line.isEmpty()) {
                var message = TdJson.parse(line);
                assertThat(message.path("chat_id").asText()).isEqualTo("channel123");
                lines.add(message.without("chat_id"));
            }
        }
        assertThat(lines)
                .isEqualTo(List.of(
                        exported(chat).path("messages").path(0),
                        exported(chat).path("messages").path(1)));
    }

    @Test
    void tdlibsOwnJsonStaysAsItIsAndOnOneLine() throws IOException {
        var verbatim = "{\"@type\":\"message\",\"id\":5242880,\"future\":[1.0,null]}";
        var broken = "{\"@type\":\"message\",\n \"id\":6291456}";
        var chat = chat(
                new ExportedMessage(message(5, DOCUMENT, ""), verbatim, Optional.empty(), List.of()),
                new ExportedMessage(message(6, DOCUMENT, ""), broken, Optional.empty(), List.of()));
        assertThat(chat.rendered(new TdJsonRenderer()))
                .isEqualTo(verbatim + "\n{\"@type\":\"message\",\"id\":6291456}\n");
    }

    @Test
    void anInvoiceIsTextAsDesktopIndentsIt() throws IOException {
        var invoice = message(5, """
                {"@type":"messageInvoice","product_info":{"@type":"productInfo","title":"Tea",
                 "description":{"@type":"formattedText","text":"Green","entities":[]}},"currency":"EUR",
                 "total_amount":250}""", "");
        assertThat(first(SpecimenChat.of(invoice)).path("invoice_information").asText())
                .isEqualTo("""
                        {
                            "title": "Tea",
                            "description": "Green",
                            "amount": 250,
                            "currency": "EUR"
                           }""");
    }

    @Test
    void idsOfTasksStandOnOneLine() throws IOException {
        var done = message(5, """
                {"@type":"messageChecklistTasksDone","marked_as_done_task_ids":[1,2],
                 "marked_as_not_done_task_ids":[]}""", "");
        assertThat(SpecimenChat.of(done).rendered(JSON))
                .contains("\n   \"completed\": [1,2],\n   \"incompleted\": [],\n   \"text\": \"\",\n");
    }

    @Test
    void anArticleIsReadableAndWhole() throws IOException {
        var article = message(5, """
                {"@type":"messageRichMessage","message":{"@type":"richMessage","blocks":[
                 {"@type":"pageBlockTitle","title":{"@type":"richTextPlain","text":"Title"}},
                 {"@type":"pageBlockParagraph","text":{"@type":"richTexts","texts":[
                  {"@type":"richTextBold","text":{"@type":"richTextPlain","text":"bold"}},
                  {"@type":"richTextPlain","text":" words"}]}}]}}""", "");
        var message = first(SpecimenChat.of(article));
        var words = message.path("text_entities").findValuesAsText("text");
        assertThat(String.join("", words)).isEqualTo("Title\n\nbold words");
        assertThat(message.path("text").path(0).path("type").asText()).isEqualTo("bold");
        assertThat(message.path("td_content").path("message").path("blocks")).hasSize(2);
    }

    private static Message message(long id, String content, String more) {
        return TdJson.bind("""
                {"@type":"message","id":%d,"chat_id":-1000000000123,"date":1700000000,
                 "sender_id":{"@type":"messageSenderUser","user_id":1},"content":%s%s}
                """.formatted(id << 20, content, more), Message.class);
    }

    private static SpecimenChat chat(ExportedMessage... messages) {
        return new SpecimenChat(List.of(messages), List.of(), Map.of(), Map.of());
    }

    private static JsonNode exported(SpecimenChat chat) throws IOException {
        var result = TdJson.parse(chat.rendered(JSON));
        ResultSchema.assertValid(result);
        return result;
    }

    private static JsonNode first(SpecimenChat chat) throws IOException {
        return exported(chat).path("messages").path(0);
    }
}
