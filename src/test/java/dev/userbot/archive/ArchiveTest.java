package dev.userbot.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.Supergroup;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.User;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final long CHAT = -1_000_000_000_007L;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("archive.db");
    }

    @Test
    void whatWasStoredIsThereAfterTheArchiveWasClosed() {
        var user = TdJson.parse("{\"@type\":\"user\",\"id\":5,\"first_name\":\"Ada\"}");
        var group = TdJson.parse("{\"@type\":\"chat\",\"id\":-9,\"title\":\"Lounge\"}");
        try (var archive = Archive.open(file)) {
            archive.messages()
                    .store(new ScannedPage(
                            CHAT,
                            new IdRange(1, 20),
                            List.of(message(10, 100), message(20, 200)),
                            List.of(user, group)));
        }
        try (var archive = Archive.open(file)) {
            assertThat(archive.messages().find(CHAT, 20)).hasValueSatisfying(found -> {
                assertThat(found.date()).isEqualTo(Instant.ofEpochSecond(200));
                assertThat(TdJson.parse(found.json())).isEqualTo(message(20, 200));
                assertThat(found.message().id()).isEqualTo(20);
                assertThat(found.message()).as("parsed once").isSameAs(found.message());
                assertThat(found).hasToString("message 20 of chat " + CHAT);
            });
            assertThat(archive.messages().find(CHAT, 15)).isEmpty();
            assertThat(archive.messages().find(CHAT + 1, 20)).isEmpty();
            assertThat(archive.messages().scanned(CHAT).ranges()).containsExactly(new IdRange(1, 20));
            assertThat(archive.peers().user(5))
                    .hasValueSatisfying(found -> assertThat(found.firstName()).isEqualTo("Ada"));
            assertThat(archive.peers().chat(-9))
                    .hasValueSatisfying(found -> assertThat(found.title()).isEqualTo("Lounge"));
            assertThat(archive.peers().user(6)).isEmpty();
        }
    }

    @Test
    void aChatIsKeptWithWhatIsBehindIt() {
        var chat = TdJson.parse("{\"@type\":\"chat\",\"id\":" + CHAT + ",\"title\":\"Lounge\"}");
        var supergroup = TdJson.parse("{\"@type\":\"supergroup\",\"id\":7,\"is_forum\":true}");
        try (var archive = Archive.open(file)) {
            archive.chats().store(chat, Optional.of(supergroup));
            assertThat(archive.chats().find(CHAT)).hasValueSatisfying(found -> {
                assertThat(found.chat().title()).isEqualTo("Lounge");
                assertThat(found.details(Supergroup.class))
                        .hasValueSatisfying(
                                details -> assertThat(details.isForum()).isTrue());
                assertThat(found.details(User.class)).isEmpty();
            });
            archive.chats().store(chat, Optional.empty());
            assertThat(archive.chats().find(CHAT).orElseThrow().details()).isEmpty();
        }
    }

    @Test
    void everythingIsKeptButWhatBelongsToTheAnswer() {
        var sent = TdJson.parse("""
                {"@type":"message","@extra":"7","@client_id":1,"id":1048576,"chat_id":-1000000000007,"date":5,
                 "content":{"@type":"messagePhoto","photo":{"@type":"photo","minithumbnail":{"@type":"minithumbnail",
                  "width":40,"height":30,"data":"/9j/"},"sizes":[]},"caption":{}},"reply_markup":null,"x":0.1}""");
        var kept = TdJson.parse(TdJson.text(sent));
        kept.remove(List.of("@extra", "@client_id"));
        try (var archive = Archive.open(file)) {
            archive.messages().store(new ScannedPage(CHAT, new IdRange(1, 1048576), List.of(sent), List.of()));
            assertThat(archive.messages().find(CHAT, 1048576).orElseThrow().json())
                    .isEqualTo(TdJson.text(kept));
        }
    }

    @Test
    void aPageThatCannotBeStoredLeavesNothingBehind() {
        var broken = TdJson.parse("{\"@type\":\"message\",\"id\":2,\"chat_id\":" + CHAT + "}");
        var peer = TdJson.parse("{\"@type\":\"user\",\"id\":5}");
        try (var archive = Archive.open(file)) {
            assertThatThrownBy(() -> archive.messages()
                            .store(new ScannedPage(
                                    CHAT, new IdRange(1, 9), List.of(message(1, 1), broken), List.of(peer, poison()))))
                    .isInstanceOf(RuntimeException.class);
            assertThat(archive.messages().span(CHAT, MessageSelection.ALL).count())
                    .isZero();
            assertThat(archive.messages().scanned(CHAT)).isEqualTo(ScannedRanges.NONE);
            assertThat(archive.peers().user(5)).isEmpty();
        }
    }

    /** An object that fails to be written in the middle of the transaction. */
    private static ObjectNode poison() {
        var peer = TdJson.parse("{\"@type\":\"user\",\"id\":6}");
        peer.putPOJO("loop", new Object() {
            @Override
            public String toString() {
                return "not serializable";
            }
        });
        return peer;
    }

    @Test
    void aPageMustBeOfItsChatAndRange() {
        assertThatThrownBy(() -> new ScannedPage(CHAT, new IdRange(1, 9), List.of(message(10, 1)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScannedPage(CHAT + 1, new IdRange(1, 10), List.of(message(10, 1)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void messagesAreReadInOrderWithinDatesAndIds() {
        try (var archive = Archive.open(file)) {
            storeHundred(archive);
            assertThat(ids(archive, MessageSelection.ALL)).hasSize(100).isSorted();
            var days = MessageSelection.ALL.withPeriod(
                    Optional.of(Instant.ofEpochSecond(1_010)), Optional.of(Instant.ofEpochSecond(1_012)));
            assertThat(ids(archive, days)).containsExactly(10L, 11L);
            var sinceAFraction =
                    MessageSelection.ALL.withPeriod(Optional.of(Instant.ofEpochSecond(1_098, 1)), Optional.empty());
            assertThat(ids(archive, sinceAFraction)).containsExactly(99L, 100L);
            var newest = MessageSelection.ALL.withIds(new IdRange(1, 50)).withNewest(OptionalLong.of(3));
            assertThat(ids(archive, newest)).containsExactly(48L, 49L, 50L);
            assertThat(archive.messages().span(CHAT, newest))
                    .isEqualTo(new MessageSpan(
                            3, Optional.of(Instant.ofEpochSecond(1_048)), Optional.of(Instant.ofEpochSecond(1_050))));
            var none = MessageSelection.ALL.withIds(new IdRange(500, 600)).withNewest(OptionalLong.of(3));
            assertThat(ids(archive, none)).isEmpty();
            assertThat(archive.messages().span(CHAT, none).count()).isZero();
        }
    }

    @Test
    void anOpenStreamDoesNotSeeWhatIsStoredMeanwhileButLookUpsDo() {
        try (var archive = Archive.open(file)) {
            storeHundred(archive);
            try (var stream = archive.messages().stream(CHAT, MessageSelection.ALL)) {
                var rows = stream.iterator();
                rows.next();
                archive.messages()
                        .store(new ScannedPage(CHAT, new IdRange(101, 101), List.of(message(101, 2_000)), List.of()));
                assertThat(archive.messages().find(CHAT, 101)).isPresent();
                assertThat(rows).toIterable().hasSize(99);
            }
            assertThat(ids(archive, MessageSelection.ALL)).hasSize(101);
        }
    }

    @Test
    void theFileBelongsToItsOwnerAlone() throws IOException {
        try (var archive = Archive.open(file)) {
            storeHundred(archive);
            try (var files = Files.list(folder)) {
                assertThat(files)
                        .hasSizeGreaterThan(1)
                        .allSatisfy(
                                each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void anArchiveOfANewerVersionIsRefused() throws SQLException {
        Archive.open(file).close();
        run("PRAGMA user_version = 999");
        assertRefused("newer version of userbot");
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndLeftAlone() throws SQLException, IOException {
        run("CREATE TABLE song (title TEXT)");
        var before = Files.readAllBytes(file);
        assertRefused("another program");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        Files.writeString(file, "Dear diary,\n".repeat(1_000), StandardCharsets.UTF_8);
        assertRefused("not an archive");
    }

    @Test
    void aFolderMayHaveAnyName() throws IOException {
        file = Files.createDirectory(folder.resolve("what? 100% #1 чат")).resolve("archive.db");
        try (var archive = Archive.open(file)) {
            storeHundred(archive);
            assertThat(ids(archive, MessageSelection.ALL)).hasSize(100);
        }
        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void aMissingFolderIsNamed() {
        file = folder.resolve("gone").resolve("archive.db");
        assertRefused("folder");
    }

    @Test
    void aFolderInPlaceOfTheFileIsNamed() throws IOException {
        Files.createDirectory(file);
        assertRefused("Cannot write");
    }

    @Test
    void aFullDiskIsReportedAndCostsOnlyThePage() {
        try (var archive = Archive.open(file)) {
            storeHundred(archive);
        }
        var database = new Database(file);
        try (var small = Archive.of(database)) {
            database.with(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("PRAGMA max_page_count = 1");
                }
                return null;
            });
            var big = message(200, 1);
            big.put("text", "x".repeat(1_000_000));
            assertThatThrownBy(() -> small.messages()
                            .store(new ScannedPage(CHAT, new IdRange(200, 200), List.of(big), List.of())))
                    .isInstanceOfSatisfying(UserbotException.class, e -> {
                        assertThat(e.failure()).isEqualTo(Failure.UNEXPECTED);
                        assertThat(e).hasMessageContaining("disk is full").hasMessageContaining(file.toString());
                    });
            assertThat(ids(small, MessageSelection.ALL)).hasSize(100);
        }
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> Archive.open(file)).isInstanceOfSatisfying(UserbotException.class, e -> {
            assertThat(e.failure()).isEqualTo(Failure.UNEXPECTED);
            assertThat(e).hasMessageContaining(reason).hasMessageContaining(file.toString());
        });
    }

    private void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static void storeHundred(Archive archive) {
        var messages = LongStream.rangeClosed(1, 100)
                .mapToObj(id -> message(id, 1_000 + id))
                .toList();
        archive.messages().store(new ScannedPage(CHAT, new IdRange(1, 100), messages, List.of()));
    }

    private static List<Long> ids(Archive archive, MessageSelection selection) {
        try (var stream = archive.messages().stream(CHAT, selection)) {
            return stream.map(ArchivedMessage::id).toList();
        }
    }

    private static ObjectNode message(long id, long date) {
        return TdJson.parse("{\"@type\":\"message\",\"id\":" + id + ",\"chat_id\":" + CHAT + ",\"date\":" + date + "}");
    }
}
