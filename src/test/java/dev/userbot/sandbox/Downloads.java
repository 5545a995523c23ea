package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.SentFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** What somebody with the real TDLib does to get files. */
public final class Downloads {
    /** Where the file of each kind of content is. */
    private static final Map<String, String> PLACES = Map.of(
            "messageVideo", "/video/video",
            "messageAudio", "/audio/audio",
            "messageVoiceNote", "/voice_note/voice",
            "messageVideoNote", "/video_note/video",
            "messageAnimation", "/animation/animation",
            "messageSticker", "/sticker/sticker",
            "messageDocument", "/document/document");

    private final TelegramUser user;

    public Downloads(TelegramUser user) {
        this.user = user;
    }

    /** The chat of a file, known to this TDLib from now on. */
    public long chat(SentFile file) throws InterruptedException {
        if (file.chat().kind() == PeerId.Kind.USER) {
            return user.asks("createPrivateChat", "user_id", file.chat().id(), "force", false)
                    .path("id")
                    .asLong();
        }
        user.asks("getChats", "chat_list", Ask.object("chatListMain"), "limit", 100);
        return file.chat().chatId();
    }

    /** The message of a file. */
    public JsonNode message(SentFile file) throws InterruptedException {
        return user.asks("getMessage", "chat_id", chat(file), "message_id", file.tdlibMessageId());
    }

    /** The {@code file} that a message has; of a photo, its largest size. */
    public static JsonNode file(JsonNode message) {
        var content = message.path("content");
        var place = PLACES.get(content.path("@type").asText());
        if (place != null) {
            return content.at(place);
        }
        var sizes = content.at("/photo/sizes");
        return sizes.path(sizes.size() - 1).path("photo");
    }

    /** Downloads the file of a message to the end; answers the {@code file}. */
    public JsonNode download(SentFile file) throws InterruptedException {
        return download(file(message(file)).path("id").asInt());
    }

    /** Downloads a file to the end. */
    public JsonNode download(int fileId) throws InterruptedException {
        return start(fileId, true);
    }

    /** Begins to download a file. */
    public JsonNode start(int fileId) throws InterruptedException {
        return start(fileId, false);
    }

    private JsonNode start(int fileId, boolean synchronous) throws InterruptedException {
        return user.asks(
                "downloadFile", "file_id", fileId, "priority", 1, "offset", 0, "limit", 0, "synchronous", synchronous);
    }

    /** Fails unless a downloaded file is complete and has the right bytes. */
    public static void assertArrived(JsonNode downloaded, SentFile wanted) {
        var local = downloaded.path("local");
        assertThat(local.path("is_downloading_completed").asBoolean())
                .as(downloaded::toString)
                .isTrue();
        assertThat(sha256(Path.of(local.path("path").asText())))
                .as(wanted::toString)
                .isEqualTo(wanted.file().sha256());
    }

    /** The SHA-256 of a file in lower-case hexadecimal digits. */
    public static String sha256(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
