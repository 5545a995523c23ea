package dev.userbot.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.export.html.HtmlRenderer;
import dev.userbot.export.json.ResultJsonRenderer;
import dev.userbot.export.markdown.MessagesMarkdownRenderer;
import dev.userbot.export.render.ChatHeader;
import dev.userbot.export.render.ChatTopic;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.export.render.Names;
import dev.userbot.export.render.Renderer;
import dev.userbot.export.render.Split;
import dev.userbot.export.render.StoredChat;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageContent.MessageText;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBold;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeItalic;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages made to hurt, and chats without end: time and memory stay in proportion. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PathologicalTest {
    private static final int MANY = 100_000;
    private static final List<Renderer> RENDERERS = List.of(
            new ResultJsonRenderer(ZoneOffset.UTC),
            new MessagesMarkdownRenderer(ZoneOffset.UTC),
            new HtmlRenderer(ZoneOffset.UTC, Split.NONE));

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "bold letters",
                        "ab".repeat(MANY),
                        entities(MANY, i -> entity(2 * i, 1, new TextEntityTypeBold()))),
                Arguments.of(
                        "alternating",
                        "ab ".repeat(MANY),
                        entities(
                                MANY,
                                i -> entity(
                                        3 * i, 2, i % 2 == 0 ? new TextEntityTypeBold() : new TextEntityTypeItalic()))),
                Arguments.of(
                        "nested",
                        "x".repeat(20_000),
                        entities(
                                5_000,
                                i -> entity(
                                        i,
                                        20_000 - 2 * i,
                                        i % 2 == 0 ? new TextEntityTypeBold() : new TextEntityTypeItalic()))),
                Arguments.of(
                        "links",
                        "x".repeat(MANY),
                        entities(MANY / 2, i -> entity(2 * i, 1, new TextEntityTypeTextUrl("https://e.org/" + i)))),
                Arguments.of(
                        "quotes",
                        "ab\n".repeat(MANY),
                        entities(MANY, i -> entity(3 * i, 2, new TextEntityTypeBlockQuote()))),
                Arguments.of(
                        "codes", "`a".repeat(MANY), entities(MANY, i -> entity(2 * i, 1, new TextEntityTypeCode()))),
                Arguments.of("brackets", "[".repeat(MANY) + "](".repeat(MANY), List.of()),
                Arguments.of("stars", "*_~`<&!".repeat(MANY), List.of(entity(0, MANY, new TextEntityTypeBold()))),
                Arguments.of("lines", "\n ".repeat(MANY) + "a\n".repeat(MANY), List.of()),
                Arguments.of(
                        "punctuation",
                        "!".repeat(MANY) + "a",
                        entities(MANY / 2, i -> entity(2 * i, 1, new TextEntityTypeBold()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void takesSecondsNotHours(String name, String text, List<TextEntity> entities) throws IOException {
        var message = withText(1, new FormattedText(text, entities));
        for (var renderer : RENDERERS) {
            assertThat(StoredChat.of(message).rendered(renderer)).as(name).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void aChatIsWrittenWhileItIsRead(Renderer renderer) throws IOException {
        var out = new CountingStream();
        renderer.render(new LongChat(out), name -> out);
        assertThat(out.bytes).isGreaterThan(LongChat.MESSAGES * (long) LongChat.TEXT.length());
    }

    static List<Renderer> renderers() {
        return RENDERERS;
    }

    private static List<TextEntity> entities(int count, java.util.function.IntFunction<TextEntity> entity) {
        return IntStream.range(0, count).mapToObj(entity).toList();
    }

    private static TextEntity entity(int offset, int length, TextEntityType type) {
        return new TextEntity(offset, length, type);
    }

    private static Message withText(long id, FormattedText text) {
        var tree = TdJson.parse("""
                {"@type":"message","id":%d,"chat_id":-1000000000123,"date":%d,
                 "sender_id":{"@type":"messageSenderUser","user_id":1}}""".formatted(id << 20, 1_700_000_000 + id));
        tree.set("content", TdJson.tree(new MessageText(text, Optional.empty())));
        return TdJson.bind(tree, Message.class);
    }

    /** Each message answers none and is made only when the ones before it have been written, but for a buffer's worth. */
    private record LongChat(CountingStream out) implements ExportedChat {
        private static final int MESSAGES = 5_000;
        private static final String TEXT = "x".repeat(2_000);
        private static final long MOST_UNWRITTEN = 100_000;

        @Override
        public ChatHeader header() {
            return StoredChat.of().header();
        }

        @Override
        public Stream<ExportedMessage> messages() {
            return IntStream.range(0, MESSAGES).mapToObj(index -> {
                assertThat(out.bytes).isGreaterThan((long) index * TEXT.length() - MOST_UNWRITTEN);
                var message = withText(index + 1L, new FormattedText(TEXT, List.of()));
                return new ExportedMessage(message, "{}", Optional.empty(), List.of());
            });
        }

        @Override
        public List<ChatTopic> topics() {
            return List.of();
        }

        @Override
        public Stream<ExportedMessage> messagesIn(ChatTopic topic) {
            return Stream.empty();
        }

        @Override
        public Stream<ExportedMessage> comments(Message post) {
            return Stream.empty();
        }

        @Override
        public boolean holds(Message message) {
            return true;
        }

        @Override
        public Optional<String> file(String uniqueId) {
            return Optional.empty();
        }

        @Override
        public Optional<Message> message(long chatId, long messageId) {
            return Optional.empty();
        }

        @Override
        public Names names() {
            return StoredChat.of().names();
        }
    }

    private static final class CountingStream extends OutputStream {
        private long bytes;

        @Override
        public void write(int octet) {
            bytes++;
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            bytes += length;
        }
    }
}
