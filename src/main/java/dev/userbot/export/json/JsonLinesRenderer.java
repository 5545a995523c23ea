package dev.userbot.export.json;

import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.PeerIds;
import dev.userbot.export.content.Times;
import dev.userbot.export.render.ExportFiles;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.Renderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;

/**
 * One message on each line, as {@link ResultJsonRenderer} writes it, with {@code chat_id} before it. There is no line
 * about the chat: readers such as jq and pandas take every line for a record of the same kind.
 */
public final class JsonLinesRenderer implements Renderer {
    private static final String LINE_END = "\n";

    private final Times times;

    /** Local times are written in {@code zone}. */
    public JsonLinesRenderer(ZoneId zone) {
        this.times = new Times(zone);
    }

    @Override
    public String fileName() {
        return "messages.jsonl";
    }

    @Override
    public void render(ExportedChat chat, ExportFiles files) throws IOException {
        var common = JsonChat.of(chat, times);
        var chatId = PeerIds.ofChat(chat.header().chatId());
        try (var json = JsonFormat.open(files.create(fileName()), new MinimalPrettyPrinter(""));
                var messages = chat.messages()) {
            var lines = new JsonValues(json);
            messages.filter(exported -> MessageIds.isOnServer(exported.message()))
                    .forEachOrdered(exported -> {
                        lines.object(line ->
                                MessageJson.write(line.text("chat_id", chatId), new JsonContext(common, exported)));
                        JsonValues.write(() -> json.writeRaw(LINE_END));
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
