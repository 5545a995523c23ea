package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.files.FileContent;
import dev.userbot.sandbox.world.SentFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a user finds after {@code download-media}: the files of a folder, and the ledger. */
record Downloaded(Path folder, List<JsonNode> ledger) {
    /** @param chat as on the command line, and the name of its folder */
    static Downloaded of(OfflineUser user, String chat) {
        return of(user, chat, user.export(chat).resolve("media"));
    }

    static Downloaded of(OfflineUser user, String chat, Path folder) {
        var list = user.succeed("--sandbox", "--output", "json", "download-media", "@" + chat, "--list");
        try {
            var files = new ObjectMapper()
                    .readTree(list.stdout())
                    .path("chats")
                    .path(0)
                    .path("files");
            return new Downloaded(
                    folder, StreamSupport.stream(files.spliterator(), false).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ledger's entry of a message's file. */
    JsonNode entry(SentFile sent) {
        return ledger.stream()
                .filter(entry -> entry.path("message_id").asInt() == sent.messageId()
                        && entry.path("role").asText().equals("file"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the ledger does not know message " + sent.messageId()));
    }

    Path path(SentFile sent) {
        return Path.of(entry(sent).path("path").asText());
    }

    /** Every one of them is there with its bytes, and the ledger says so. */
    Downloaded holds(Collection<SentFile> files) {
        assertThat(files).isNotEmpty().allSatisfy(this::holds);
        return this;
    }

    void holds(SentFile sent) {
        var entry = entry(sent);
        assertThat(entry.path("state").asText()).as("%s", entry).isEqualTo("done");
        var content = content(path(sent));
        assertThat(content.sha256()).as("%s", entry).isEqualTo(sent.file().sha256());
        assertThat(content.bytes()).isEqualTo(sent.file().size());
        assertThat(entry.path("sha256").asText()).isEqualTo(content.sha256());
        assertThat(entry.path("size").asLong()).isEqualTo(content.bytes());
        assertThat(path(sent).startsWith(folder.toAbsolutePath()))
                .as("%s", entry)
                .isTrue();
    }

    private static FileContent content(Path file) {
        try {
            return FileContent.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It was given up, for a reason that the ledger tells. */
    void lacks(SentFile sent, String reason) {
        var entry = entry(sent);
        assertThat(entry.path("state").asText()).as("%s", entry).isEqualTo("failed");
        assertThat(entry.path("reason").asText()).contains(reason);
        assertThat(entry.path("path").isNull()).as("%s", entry).isTrue();
    }

    /** The files of the folder and its subfolders. */
    List<Path> files() {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
