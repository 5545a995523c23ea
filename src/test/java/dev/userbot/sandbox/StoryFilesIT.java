package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChecks;
import dev.userbot.sandbox.world.story.StoryWorld;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the story shows, the real TDLib can download, and gets the bytes of the world. */
class StoryFilesIT {
    @TempDir
    static Path folder;

    @Test
    void everyFileOfEveryChatAndMessageArrives() throws Exception {
        var world = StoryWorld.create(StoryWorld.DEFAULT_SEED);
        try (var telegram = new OfflineTelegram(folder, world);
                var robin = telegram.logsIn()) {
            var arrived = new HashSet<String>();
            for (var file : shown(robin).values()) {
                var local =
                        new Downloads(robin).download(file.path("id").asInt()).path("local");
                arrived.add(Downloads.sha256(Path.of(local.path("path").asText())));
            }

            assertThat(arrived).hasSizeGreaterThan(80);
            assertThat(filesOfChatsAndMessages(world)).containsAll(arrived);
            assertThat(arrived).containsAll(filesOfMessages(world, robin(world)));
        }
    }

    private static Map<String, JsonNode> shown(TelegramUser user) throws InterruptedException {
        var files = new LinkedHashMap<String, JsonNode>();
        for (var list : List.of("chatListMain", "chatListArchive")) {
            for (var chat : user.asks("getChats", "chat_list", Ask.object(list), "limit", 100)
                    .path("chat_ids")) {
                addFiles(user.asks("getChat", "chat_id", chat), files);
                addHistory(user, chat.asLong(), files);
            }
        }
        return files;
    }

    private static void addHistory(TelegramUser user, long chat, Map<String, JsonNode> files)
            throws InterruptedException {
        long from = 0;
        while (true) {
            var page = user.asks("getChatHistory", "chat_id", chat, "from_message_id", from, "offset", 0, "limit", 100)
                    .path("messages");
            if (page.isEmpty()) {
                return;
            }
            for (var message : page) {
                addFiles(message, files);
                from = message.path("id").asLong();
            }
        }
    }

    /** Every file anywhere in an object of TDLib's, once. */
    private static void addFiles(JsonNode node, Map<String, JsonNode> files) {
        if (node.path("@type").asText().equals("file")) {
            files.putIfAbsent(node.at("/remote/unique_id").asText(), node);
        }
        // TDLib offers covers of its own to every piece of music: nobody sent them, Telegram would look for them.
        node.properties().stream()
                .filter(field -> !field.getKey().equals("external_album_covers"))
                .forEach(field -> addFiles(field.getValue(), files));
        if (node.isArray()) {
            node.forEach(element -> addFiles(element, files));
        }
    }

    private static long robin(World world) {
        return world.accounts().get(0).userId();
    }

    /** The hashes of all files that the messages tell of which a reader has; TDLib shows not all kinds of a video. */
    private static Set<String> filesOfMessages(World world, long reader) {
        var hashes = new HashSet<String>();
        var peers = new ArrayList<>(world.accounts().get(0).dialogs());
        peers.addAll(world.accounts().get(0).archived());
        for (var peer : peers) {
            for (var message : WorldChecks.messages(world.history(reader, peer))) {
                var media = message.object("media").map(shown -> shown.with("alt_documents", null));
                addHashes(world, message.with("media", media), hashes);
            }
        }
        return hashes;
    }

    private static Set<String> filesOfChatsAndMessages(World world) {
        var hashes = new HashSet<String>();
        WorldChecks.histories(world)
                .values()
                .forEach(
                        history -> WorldChecks.messages(history).forEach(message -> addHashes(world, message, hashes)));
        world.chats().forEach(chat -> addHashes(world, world.fullChat(chat).orElseThrow(), hashes));
        world.accounts().get(0).dialogs().stream()
                .filter(peer -> peer.kind() == PeerId.Kind.USER)
                .forEach(peer -> addHashes(world, world.fullUser(peer.id()).orElseThrow(), hashes));
        return hashes;
    }

    private static void addHashes(World world, Object value, Set<String> hashes) {
        if (value instanceof List<?> list) {
            list.forEach(item -> addHashes(world, item, hashes));
        } else if (value instanceof TlObject object) {
            object.fields().values().forEach(field -> addHashes(world, field, hashes));
            long id = object.longValue("id");
            if (object.is("document")) {
                world.file(id).ifPresent(file -> hashes.add(file.sha256()));
                object.objects("thumbs").forEach(size -> addSize(world, id, size, hashes));
            } else if (object.is("photo")) {
                object.objects("sizes").forEach(size -> addSize(world, id, size, hashes));
            }
        }
    }

    /** A stripped size is in the message itself. */
    private static void addSize(World world, long id, TlObject size, Set<String> hashes) {
        if (!size.is("photoStrippedSize")) {
            hashes.add(world.file(id, size.string("type")).orElseThrow().sha256());
        }
    }
}
