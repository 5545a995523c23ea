package dev.userbot.export.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.PeerIds;
import dev.userbot.export.content.Times;
import dev.userbot.export.render.ExportFiles;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.export.render.Renderer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;

/**
 * Telegram Desktop's machine-readable export of one chat: its members, order, types and layout, without its invalid
 * escapes and duplicate keys. What Desktop loses stands at the end of each message under names of our own.
 */
public final class ResultJsonRenderer implements Renderer {
    private static final ObjectWriter TREES = JsonMapper.builder()
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build()
            .writer();

    private static final int BUFFER_BYTES = 65_536;

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
        var out = new BufferedOutputStream(files.create(fileName()), BUFFER_BYTES);
        var generator =
                TREES.getFactory().createGenerator(out, JsonEncoding.UTF8).setPrettyPrinter(new DesktopLayout());
        try (var json = new WellFormedText(generator)) {
            write(chat, json);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void write(ExportedChat chat, JsonGenerator json) throws IOException {
        var header = chat.header();
        var ids = new MessageIds(header.chatId());
        json.writeStartObject();
        if (!header.kind().isNameless()) {
            json.writeStringField("name", header.title());
        }
        json.writeStringField("type", header.kind().jsonType());
        json.writeNumberField("id", PeerIds.bare(header.chatId()));
        json.writeArrayFieldStart("messages");
        try (var messages = chat.messages()) {
            var each = messages.map(ExportedMessage::message)
                    .filter(MessageIds::isOnServer)
                    .iterator();
            while (each.hasNext()) {
                TREES.writeValue(json, MessageJson.of(new JsonContext(each.next(), chat.names(), ids, times)));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
