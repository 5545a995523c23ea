package dev.userbot.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.export.json.ResultJsonRenderer;
import dev.userbot.export.markdown.MessagesMarkdownRenderer;
import dev.userbot.export.render.Renderer;
import dev.userbot.export.render.StoredChat;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever Telegram sends, the files stay valid and keep every character that UTF-8 can hold. */
class RendererPropertyTest {
    private final Renderer json = new ResultJsonRenderer(ZoneOffset.UTC);

    @Property
    void jsonHoldsAnyText(@ForAll("texts") String text, @ForAll("entities") EntityNumbers entities) throws IOException {
        var message = TdJson.parse(TdJson.text(entities.messageWith(text)));
        var rendered = StoredChat.of(TdJson.bind(message, Message.class)).rendered(json);
        var written = TdJson.parse(rendered).path("messages").path(0);
        assertThat(joined(written.path("text_entities"))).isEqualTo(wellFormed(text));
        if (written.path("text").isArray()) {
            assertThat(joined(written.path("text"))).isEqualTo(wellFormed(text));
        } else {
            assertThat(written.path("text").asText()).isEqualTo(wellFormed(text));
        }
    }

    @Property
    void theMachinesLocaleChangesNothing(@ForAll("locales") Locale locale) throws IOException {
        var chat = StoredChat.of(StoredChat.message("""
                {"@type":"messageVenue","venue":{"@type":"venue","title":"I i",
                 "location":{"@type":"location","latitude":-0.5,"longitude":1234.5}}}"""));
        var markdown = new MessagesMarkdownRenderer(ZoneOffset.UTC);
        var expectedJson = chat.rendered(json);
        var expectedMarkdown = chat.rendered(markdown);
        var before = Locale.getDefault();
        try {
            Locale.setDefault(locale);
            assertThat(chat.rendered(json)).isEqualTo(expectedJson);
            assertThat(chat.rendered(markdown)).isEqualTo(expectedMarkdown);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG-u-nu-arab"), Locale.GERMANY);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("ab\"\\/\n\r\t\u0000\u001F\u007F\u2028\u2029\uFEFF")
                        .withChars('\uD83D', '\uDE00')
                        .ofMaxLength(20));
    }

    @Provide
    Arbitrary<EntityNumbers> entities() {
        return Arbitraries.integers().between(-2, 25).list().ofSize(6).map(EntityNumbers::new);
    }

    private static String joined(JsonNode segments) {
        var text = new StringBuilder();
        StreamSupport.stream(segments.spliterator(), false)
                .forEach(segment -> text.append(
                        segment.isTextual()
                                ? segment.asText()
                                : segment.path("text").asText()));
        return text.toString();
    }

    private static String wellFormed(String text) {
        var result = new StringBuilder();
        text.codePoints()
                .map(codePoint -> Character.getType(codePoint) == Character.SURROGATE ? 0xFFFD : codePoint)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    /** Offsets and lengths of three entities. */
    record EntityNumbers(List<Integer> numbers) {
        ObjectNode messageWith(String text) {
            var message = TdJson.parse("""
                    {"@type":"message","id":1048576,"chat_id":-1000000000123,"date":1,
                     "sender_id":{"@type":"messageSenderUser","user_id":1},
                     "content":{"@type":"messageText","text":{"@type":"formattedText"}}}""");
            var formatted = (ObjectNode) message.path("content").path("text");
            formatted.put("text", text);
            var entities = formatted.putArray("entities");
            for (int i = 0; i + 1 < numbers.size(); i += 2) {
                var entity = entities.addObject();
                entity.put("@type", "textEntity").put("offset", numbers.get(i)).put("length", numbers.get(i + 1));
                entity.putObject("type").put("@type", "textEntityTypeItalic");
            }
            return message;
        }
    }
}
