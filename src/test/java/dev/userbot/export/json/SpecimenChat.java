package dev.userbot.export.json;

import dev.userbot.export.render.ChatHeader;
import dev.userbot.export.render.ChatTopic;
import dev.userbot.export.render.DesktopChatType;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.export.render.Names;
import dev.userbot.export.render.Renderer;
import dev.userbot.export.render.StoredChat;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A supergroup with everything that an export can add to its messages.
 *
 * @param comments by the id of their post
 * @param saved paths by the files' unique ids
 */
record SpecimenChat(
        List<ExportedMessage> list,
        List<ChatTopic> topics,
        Map<Long, List<ExportedMessage>> comments,
        Map<String, String> saved)
        implements ExportedChat {
    static SpecimenChat of(Message... messages) {
        return new SpecimenChat(
                Arrays.stream(messages).map(SpecimenChat::exported).toList(), List.of(), Map.of(), Map.of());
    }

    static ExportedMessage exported(Message message) {
        return new ExportedMessage(message, TdJson.text(TdJson.tree(message)), Optional.empty(), List.of());
    }

    String rendered(Renderer renderer) throws IOException {
        var out = new ByteArrayOutputStream();
        renderer.render(this, name -> out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public ChatHeader header() {
        return new ChatHeader(
                -1_000_000_000_123L,
                DesktopChatType.PUBLIC_SUPERGROUP,
                "Specimens",
                Optional.of("specimens"),
                Optional.empty(),
                1_772_366_400);
    }

    @Override
    public Stream<ExportedMessage> messages() {
        return list.stream();
    }

    @Override
    public Stream<ExportedMessage> messagesIn(ChatTopic topic) {
        return Stream.empty();
    }

    @Override
    public Stream<ExportedMessage> comments(Message post) {
        return comments.getOrDefault(post.id(), List.of()).stream();
    }

    @Override
    public Optional<Message> message(long chatId, long messageId) {
        return Optional.empty();
    }

    @Override
    public boolean holds(Message message) {
        return true;
    }

    @Override
    public Names names() {
        return StoredChat.ofPeople(header(), Map.of(42L, "Ada"), Map.of(42L, "ada", 1L, "one", 3L, "three"))
                .names();
    }

    @Override
    public Optional<String> file(String uniqueId) {
        return Optional.ofNullable(saved.get(uniqueId));
    }
}
