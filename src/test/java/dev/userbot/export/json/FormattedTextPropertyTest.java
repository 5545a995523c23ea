package dev.userbot.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.TextEntity;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is formatted in whatever way: the file is valid, the text is whole, and no format is lost. */
class FormattedTextPropertyTest {
    private static final ResultJsonRenderer JSON = new ResultJsonRenderer(ZoneOffset.UTC);

    @Property(tries = 500)
    void anyTextWithAnyEntitiesIsWrittenWithoutLoss(@ForAll("texts") FormattedText text) throws IOException {
        var result = TdJson.parse(SpecimenChat.of(message(text)).rendered(JSON));
        ResultSchema.assertValid(result);
        var written = result.path("messages").path(0);
        assertThat(joined(written.path("text"))).isEqualTo(wellFormed(text.text()));
        assertThat(joined(written.path("text_entities"))).isEqualTo(wellFormed(text.text()));
        var formats =
                text.entities().stream().map(FormattedTextPropertyTest::raw).toList();
        if (written.has("entities_raw")) {
            assertThat(List.copyOf(written.path("entities_raw").valueStream().toList()))
                    .isEqualTo(formats);
        } else {
            assertThat(ranges(written.path("text_entities")))
                    .as("no raw list, so the flat one says it all")
                    .isEqualTo(text.entities().stream()
                            .sorted(Comparator.comparingInt(TextEntity::offset))
                            .map(entity -> entity.offset() + "+" + entity.length())
                            .toList());
        }
    }

    @Provide
    Arbitrary<FormattedText> texts() {
        var texts = Arbitraries.strings()
                .withChars("ab \n\"\u0000\u2028")
                .withChars('\uD83D', '\uDE00')
                .ofMaxLength(20);
        var entities = Combinators.combine(
                        Arbitraries.integers().between(-2, 22),
                        Arbitraries.integers().between(-2, 22),
                        Arbitraries.longs())
                .as((offset, length, seed) -> new TextEntity(offset, length, new Specimens(seed).format()));
        return Combinators.combine(texts, entities.list().ofMaxSize(5)).as(FormattedText::new);
    }

    private static Message message(FormattedText text) {
        var message = TdJson.parse("""
                {"@type":"message","id":1048576,"chat_id":-1000000000123,"date":1,
                 "sender_id":{"@type":"messageSenderUser","user_id":1},"content":{"@type":"messageText"}}""");
        ((ObjectNode) message.path("content")).set("text", TdJson.tree(text));
        return TdJson.bind(message, Message.class);
    }

    private static JsonNode raw(TextEntity entity) {
        var raw = TdJson.parse("{}").put("offset", entity.offset()).put("length", entity.length());
        return TdJson.parse(TdJson.text(raw.set("type", TdJson.tree(entity.type()))));
    }

    private static List<String> ranges(JsonNode segments) {
        var ranges = new java.util.ArrayList<String>();
        int offset = 0;
        for (var segment : segments) {
            int length = segment.path("text").asText().length();
            if (!"plain".equals(segment.path("type").asText())) {
                ranges.add(offset + "+" + length);
            }
            offset += length;
        }
        return ranges;
    }

    private static String joined(JsonNode segments) {
        if (segments.isTextual()) {
            return segments.asText();
        }
        var text = new StringBuilder();
        segments.forEach(segment -> text.append(
                segment.isTextual() ? segment.asText() : segment.path("text").asText()));
        return text.toString();
    }

    private static String wellFormed(String text) {
        var result = new StringBuilder();
        text.codePoints()
                .map(codePoint -> Character.getType(codePoint) == Character.SURROGATE ? 0xFFFD : codePoint)
                .forEach(result::appendCodePoint);
        return result.toString();
    }
}
