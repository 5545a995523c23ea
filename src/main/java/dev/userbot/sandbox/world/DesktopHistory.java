package dev.userbot.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.tl.TlObject;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The messages of one exported chat, read from the file when they are asked for. Safe for use by several threads.
 *
 * @param shift what is added to the exported ids
 */
record DesktopHistory(
        Path file,
        List<DesktopChat.Entry> entries,
        int shift,
        BiFunction<JsonNode, DesktopChat.Entry, TlObject> translation)
        implements History {
    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public int idAt(int index) {
        return entries.get(index).id() + shift;
    }

    @Override
    public TlObject at(int index) {
        var entry = entries.get(index);
        var bytes = new byte[entry.length()];
        try (var source = new RandomAccessFile(file.toFile(), "r")) {
            source.seek(entry.offset());
            source.readFully(bytes);
            return translation.apply(
                    DesktopScan.MAPPER.readTree(new DesktopRepair(new ByteArrayInputStream(bytes))), entry);
        } catch (EOFException e) {
            throw new UncheckedIOException(file + " has become shorter since it was loaded. Start again.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read message " + entry.id() + " in " + file, e);
        }
    }
}
