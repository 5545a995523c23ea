package dev.userbot.listen.rules.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.files.OwnerOnly;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A file of lines of JSON, each once by its key, also if the program is killed while it writes: a line is there as a whole or
 * is cut off by the next run, and the keys of the last lines are read from the file itself.
 */
final class LineFile {
    /** A message that is in hand when the program dies is among the last lines; this is minutes of a busy account. */
    private static final int MOST_KEYS = 20_000;

    /** In bytes: so much of the end is read for those keys. A line holds a whole message: with a short text, 1.1 KB. */
    private static final long TAIL = 32L << 20;

    private static final String BEGIN = "{\"key\":";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Set<String> keys = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_KEYS;
        }
    });
    private long knownSize = -1;

    LineFile(Path file) {
        this.file = file;
    }

    /**
     * Appends a line, unless one with its key is there.
     *
     * @param line that begins with its key, without an end of line
     * @throws IOException if it cannot be written; then none of it is there
     */
    synchronized void append(String key, String line) throws IOException {
        OwnerOnly.file(file);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (channel.size() != knownSize) {
                // The first time; or somebody has moved the file away, or changed it.
                readTail(channel);
            }
            if (keys.contains(key)) {
                return;
            }
            write(channel, line);
            keys.add(key);
        }
    }

    private void write(FileChannel channel, String line) throws IOException {
        var end = channel.size();
        try {
            channel.position(end);
            var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            knownSize = channel.size();
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
    }

    /** Line by line: the heap may be smaller than what is read. */
    private void readTail(FileChannel channel) throws IOException {
        keys.clear();
        cutTornLine(channel);
        var start = Math.max(0, channel.size() - TAIL);
        var lines = new BufferedReader(
                new InputStreamReader(Channels.newInputStream(channel.position(start)), StandardCharsets.UTF_8));
        if (start > 0) {
            lines.readLine();
        }
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            addKey(line);
        }
        knownSize = channel.size();
    }

    private void cutTornLine(FileChannel channel) throws IOException {
        var end = lastLineEnd(channel);
        var begin = ByteBuffer.allocate((int) Math.min(BEGIN.length(), channel.size() - end));
        channel.read(begin, end);
        var torn = new String(begin.array(), 0, begin.position(), StandardCharsets.UTF_8);
        if (!BEGIN.startsWith(torn)) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    "%s ends with something that no rule wrote. Name another file, or end its last line."
                            .formatted(file));
        }
        channel.truncate(end);
    }

    /** In bytes, not by what was decoded: a torn line may end within a character. */
    private static long lastLineEnd(FileChannel channel) throws IOException {
        var one = ByteBuffer.allocate(1);
        for (var end = channel.size(); end > 0; end--) {
            one.clear();
            if (channel.read(one, end - 1) == 1 && one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }

    private void addKey(String line) {
        try {
            keys.add(JSON.readTree(line).path("key").asText());
        } catch (JsonProcessingException e) {
            // Somebody else's line: no key of ours.
            keys.add("");
        }
    }
}
