package dev.userbot.export.json;

import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.PeerIds;
import dev.userbot.export.content.Times;
import dev.userbot.export.render.ChatTopic;
import dev.userbot.export.render.ExportFiles;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.Renderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;

/**
 * Telegram Desktop's machine-readable export of one chat: its members, order, types and layout, without its invalid
 * escapes and duplicate keys. What Desktop loses stands at the end of each message under names of our own. Every member
 * is described in {@code result.schema.json} beside this class.
 */
public final class ResultJsonRenderer implements Renderer {
    /** Of what stands beside Desktop's members. Grows when a member of ours changes its meaning, not when one is added. */
    private static final int FORMAT_VERSION = 1;

    private final Times times;

    /** Local times are written in {@code zone}. */
    public ResultJsonRenderer(ZoneId zone) {
        this.times = new Times(zone);
    }

    @Override
    public String fileName() {
        return "result.json";
    }

    @Override
    public void render(ExportedChat chat, ExportFiles files) throws IOException {
        try (var json = JsonFormat.open(files.create(fileName()), new DesktopLayout())) {
            new JsonValues(json).object(root -> write(root, chat));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(JsonMembers root, ExportedChat chat) {
        writeHeader(root, chat);
        var common = JsonChat.of(chat, times);
        try (var messages = chat.messages()) {
            root.array(
                    "messages",
                    array -> messages.filter(exported -> MessageIds.isOnServer(exported.message()))
                            .forEachOrdered(exported -> array.object(
                                    message -> MessageJson.write(message, new JsonContext(common, exported)))));
        }
    }

    /**
     * Desktop's members come first: stream readers want them before the messages. Ours have none of the names by which
     * iyear/tdl, which looks at every object of the second level, tells messages with files.
     */
    private void writeHeader(JsonMembers root, ExportedChat chat) {
        var header = chat.header();
        if (!header.kind().isNameless()) {
            root.text("name", header.title());
        }
        root.text("type", header.kind().jsonType()).number("id", PeerIds.bare(header.chatId()));
        root.number("export_format_version", FORMAT_VERSION)
                .text("exported_at_utc", Times.utc(header.exportedAt()))
                .text("timezone", times.zone().getId());
        header.username().ifPresent(username -> root.text("username", username));
        if (!chat.topics().isEmpty()) {
            root.objects("topics", chat.topics(), ResultJsonRenderer::writeTopic);
        }
    }

    private static void writeTopic(ChatTopic topic, JsonMembers json) {
        json.number("topic_id", topic.id()).text("topic_title", topic.name()).flag("is_closed", topic.isClosed());
    }
}
