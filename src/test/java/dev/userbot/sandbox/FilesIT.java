package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.world.FileKind;
import dev.userbot.sandbox.world.FileSpec;
import dev.userbot.sandbox.world.FilesChat;
import dev.userbot.sandbox.world.FilesWorld;
import dev.userbot.sandbox.world.HostileNames;
import dev.userbot.sandbox.world.SentFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of every kind, from every data centre, through the real TDLib. */
class FilesIT {
    private static final int KB = 1 << 10;

    @TempDir
    static Path folder;

    private static final FilesWorld WORLD = new FilesWorld();
    private static final FilesChat DEPOT = WORLD.supergroup("depot");
    private static final FilesChat NEWS = WORLD.channel("news");
    private static final FilesChat VERA = WORLD.privateChat("Vera");
    private static final List<SentFile> EVERY_KIND = new ArrayList<>();
    private static final List<SentFile> HOSTILE = new ArrayList<>();
    private static final SentFile PROTECTED =
            WORLD.supergroup("vault").protectedContent().sends(FileSpec.document("secret.txt", 10));
    private static final SentFile IN_TOPIC = inTopic();
    private static final List<SentFile> LONG_TALK = WORLD.longTalk("talk", 200_000, 100, 40 * KB);
    private static final List<SentFile> SAME = sameFile();
    private static final List<SentFile> TWINS = List.of(
            NEWS.sends(FileSpec.document("twin.zip", 300 * KB)), NEWS.sends(FileSpec.document("twin.zip", 300 * KB)));
    private static List<SentFile> album;
    private static OfflineTelegram telegram;
    private static TelegramUser uma;
    private static Downloads downloads;

    @BeforeAll
    static void umaLogsIn() throws Exception {
        for (int dc = 1; dc <= 3; dc++) {
            for (var chat : List.of(DEPOT, NEWS, VERA)) {
                for (var spec : everyKind()) {
                    EVERY_KIND.add(chat.sends(spec.inDataCentre(dc)));
                }
                chat.says("Some words in between");
            }
        }
        album = DEPOT.album(
                "Three at once", FileSpec.photo(30 * KB), FileSpec.video("a.mp4", 90 * KB), FileSpec.photo(9));
        HostileNames.all().forEach(name -> HOSTILE.add(VERA.sends(FileSpec.document(name, 100))));
        telegram = new OfflineTelegram(folder, WORLD.build());
        uma = telegram.logsIn();
        downloads = new Downloads(uma);
    }

    @AfterAll
    static void end() throws IOException {
        uma.close();
        telegram.close();
    }

    private static SentFile inTopic() {
        var forum = WORLD.forum("workshop");
        forum.sends(FileSpec.document("general.txt", 10));
        return forum.topic("Bicycles").sends(FileSpec.document("chain.pdf", 3 * KB));
    }

    private static List<SentFile> sameFile() {
        var first = DEPOT.sends(FileSpec.document("again.zip", 300 * KB));
        return List.of(first, NEWS.sendsAgain(first, ""), VERA.sendsAgain(first, "Look at this"));
    }

    private static List<FileSpec> everyKind() {
        return List.of(
                FileSpec.photo(150 * KB),
                FileSpec.video("film.mp4", 700 * KB),
                FileSpec.audio("song.mp3", 200 * KB),
                FileSpec.voice(15 * KB),
                FileSpec.roundVideo(80 * KB),
                FileSpec.gif("loop.gif.mp4", 66 * KB),
                FileSpec.sticker(5 * KB),
                FileSpec.document("plain.bin", 64 * KB + 1));
    }

    @ParameterizedTest
    @EnumSource
    void everyFileOfAKindArrivesWithItsBytesFromEveryDataCentre(FileKind kind) throws Exception {
        var files = EVERY_KIND.stream().filter(file -> file.kind() == kind).toList();
        assertThat(files).extracting(file -> file.file().dcId()).contains(1, 2, 3);

        for (var file : files) {
            Downloads.assertArrived(downloads.download(file), file);
            assertThat(telegram.sandbox().files().bytes(file.file().id()))
                    .isEqualTo(file.file().size());
        }
    }

    @Test
    void namesFromHellComeThroughAndTheirFilesArrive() throws Exception {
        var names = new ArrayList<String>();
        for (var file : HOSTILE) {
            names.add(downloads.message(file).at("/content/document/file_name").asText());
            Downloads.assertArrived(downloads.download(file), file);
        }
        // TDLib trims names, cuts them at 256 characters and takes out a few characters; the worst it hands on.
        assertThat(names)
                .contains("../../.ssh/authorized_keys", "..\\..\\evil.exe", "/etc/passwd", "C:\\Windows\\win.ini")
                .contains("..", ".", "CON", "", "bell\u0007 tab\t line\nbreak\r.txt", "cafe\u0301.txt", "-rf");
    }

    @Test
    void anAlbumIsOneAlbumWithItsCaptionOnOneMessage() throws Exception {
        for (var file : album) {
            var message = downloads.message(file);
            assertThat(message.path("media_album_id").asLong()).isEqualTo(file.albumId());
            assertThat(message.at("/content/caption/text").asText()).isEqualTo(file.caption());
            Downloads.assertArrived(downloads.download(file), file);
        }
        assertThat(album).extracting(SentFile::caption).containsExactly("Three at once", "", "");
    }

    @Test
    void theSameFileInSeveralMessagesAndChatsIsFetchedOnce() throws Exception {
        for (var file : SAME) {
            Downloads.assertArrived(downloads.download(file), file);
        }
        assertThat(SAME).extracting(SentFile::chat).doesNotHaveDuplicates().hasSize(3);
        assertThat(telegram.sandbox().files().bytes(SAME.get(0).file().id()))
                .isEqualTo(SAME.get(0).file().size());
    }

    @Test
    void twoFilesOfTheSameNameAndSizeAreTwoFiles() throws Exception {
        for (var file : TWINS) {
            Downloads.assertArrived(downloads.download(file), file);
        }
        assertThat(TWINS.get(0).file().sha256())
                .isNotEqualTo(TWINS.get(1).file().sha256());
        assertThat(telegram.sandbox().requests().count("upload.getFileHashes")).isPositive();
    }

    @Test
    void aProtectedChatSaysThatNothingMayBeSaved() throws Exception {
        var chat = downloads.chat(PROTECTED);
        var properties = uma.asks("getMessageProperties", "chat_id", chat, "message_id", PROTECTED.tdlibMessageId());

        assertThat(uma.asks("getChat", "chat_id", chat)
                        .path("has_protected_content")
                        .asBoolean())
                .isTrue();
        assertThat(properties.path("can_be_saved").asBoolean()).isFalse();
    }

    @Test
    void aTopicHasItsOwnFiles() throws Exception {
        var found = uma.asks(
                "searchChatMessages",
                "chat_id",
                downloads.chat(IN_TOPIC),
                "topic_id",
                downloads.message(IN_TOPIC).path("topic_id"),
                "query",
                "",
                "limit",
                100,
                "filter",
                Ask.object("searchMessagesFilterDocument"));

        assertThat(ids(found)).containsExactly(IN_TOPIC.tdlibMessageId());
        Downloads.assertArrived(downloads.download(IN_TOPIC), IN_TOPIC);
    }

    @ParameterizedTest
    @CsvSource({
        "Photo, PHOTO",
        "Video, VIDEO",
        "PhotoAndVideo, PHOTO VIDEO",
        "Audio, AUDIO",
        "VoiceNote, VOICE",
        "VideoNote, ROUND_VIDEO",
        "VoiceAndVideoNote, VOICE ROUND_VIDEO",
        "Animation, GIF",
        "Document, DOCUMENT"
    })
    void theServersFiltersFindAndCountTheFilesOfAKindInEveryChat(String filter, String kinds) throws Exception {
        for (var chat : List.of(DEPOT, NEWS, VERA)) {
            var wanted = chat.sent().stream()
                    .filter(file ->
                            List.of(kinds.split(" ")).contains(file.kind().name()))
                    .map(SentFile::tdlibMessageId)
                    .toList();
            long id = downloads.chat(chat.sent().get(0));

            assertThat(wanted).isNotEmpty();
            assertThat(all(id, filter)).containsExactlyInAnyOrderElementsOf(wanted);
            assertThat(uma.asks(
                                    "getChatMessageCount",
                                    "chat_id",
                                    id,
                                    "filter",
                                    Ask.object("searchMessagesFilter" + filter),
                                    "return_local",
                                    false)
                            .path("count")
                            .asInt())
                    .isEqualTo(wanted.size());
        }
    }

    @Test
    void aLongTalkIsWalkedByItsPhotosOnly() throws Exception {
        telegram.sandbox().requests().clear();

        var found = all(downloads.chat(LONG_TALK.get(0)), "Photo");

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        LONG_TALK.stream().map(SentFile::tdlibMessageId).toList());
        assertThat(telegram.sandbox().requests().count("messages.search")).isLessThanOrEqualTo(23);
        Downloads.assertArrived(downloads.download(LONG_TALK.get(7)), LONG_TALK.get(7));
    }

    private static List<Long> all(long chat, String filter) throws InterruptedException {
        var ids = new ArrayList<Long>();
        long from = 0;
        do {
            var page = uma.asks(
                    "searchChatMessages",
                    "chat_id",
                    chat,
                    "query",
                    "",
                    "from_message_id",
                    from,
                    "limit",
                    100,
                    "filter",
                    Ask.object("searchMessagesFilter" + filter));
            ids.addAll(ids(page));
            from = page.path("next_from_message_id").asLong();
        } while (from != 0);
        return ids;
    }

    private static List<Long> ids(JsonNode found) {
        var ids = new ArrayList<Long>();
        found.path("messages").forEach(message -> ids.add(message.path("id").asLong()));
        return ids;
    }
}
