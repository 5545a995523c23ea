package dev.userbot.export.json;

import dev.userbot.export.render.ExportFiles;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.export.render.Renderer;
import dev.userbot.td.api.TdJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * TDLib's own {@code message} objects, one on each line, as the archive holds them: nothing is translated, so nothing is
 * lost that TDLib told, messages that are still being sent included.
 */
public final class TdJsonRenderer implements Renderer {
    @Override
    public String fileName() {
        return "messages.td.jsonl";
    }

    @Override
    public void render(ExportedChat chat, ExportFiles files) throws IOException {
        try (var out = new BufferedWriter(new OutputStreamWriter(files.create(fileName()), StandardCharsets.UTF_8));
                var messages = chat.messages()) {
            messages.flatMap(exported -> withComments(exported, chat))
                    .map(TdJsonRenderer::line)
                    .forEachOrdered(line -> JsonValues.write(() -> {
                        out.write(line);
                        out.write('\n');
                    }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Comments follow their post: each line tells its chat and its thread. */
    private static Stream<ExportedMessage> withComments(ExportedMessage exported, ExportedChat chat) {
        var message = exported.message();
        return message.isChannelPost()
                ? Stream.concat(Stream.of(exported), chat.comments(message))
                : Stream.of(exported);
    }

    /** Between the tokens of JSON a line break means nothing, and inside a string it cannot be. */
    private static String line(ExportedMessage exported) {
        var json = exported.json();
        return json.indexOf('\n') < 0 && json.indexOf('\r') < 0 ? json : TdJson.text(TdJson.parse(json));
    }
}
