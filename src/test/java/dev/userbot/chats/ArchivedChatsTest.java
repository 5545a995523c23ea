package dev.userbot.chats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.archive.Archive;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.TdJson;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivedChatsTest {
    private static final long LOUNGE = -1_001_500_000_001L;
    private static final long ANNA = 7;
    private static final long ONESELF = 9;

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void archiveThreeChats() {
        archive = Archive.open(folder.resolve("archive.db"));
        store(LOUNGE, "The Lounge", """
                {"@type":"chatTypeSupergroup","supergroup_id":1500000001,"is_channel":false}
                """, """
                {"@type":"supergroup","id":1500000001,"usernames":{"@type":"usernames","active_usernames":["lounge","salon"]}}
                """);
        store(ANNA, "Anna", "{\"@type\":\"chatTypePrivate\",\"user_id\":7}", """
                {"@type":"user","id":7,"first_name":"Anna","phone_number":"4915112345",
                 "usernames":{"@type":"usernames","active_usernames":["anna"]}}
                """);
        store(ONESELF, "Robin", "{\"@type\":\"chatTypePrivate\",\"user_id\":9}", """
                {"@type":"user","id":9,"first_name":"Robin","phone_number":""}
                """);
        archive.peers().storeOwner(ONESELF);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private void store(long id, String title, String type, String details) {
        archive.chats()
                .store(
                        TdJson.parse("{\"@type\":\"chat\",\"id\":%d,\"title\":\"%s\",\"type\":%s}"
                                .formatted(id, title, type)),
                        Optional.of(TdJson.parse(details)));
    }

    private long find(String typed) {
        return new ArchivedChats(archive).find(ChatRef.parse(typed)).id();
    }

    @ParameterizedTest
    @CsvSource({
        "@lounge, -1001500000001",
        "@Salon, -1001500000001",
        "lounge, -1001500000001",
        "The Lounge, -1001500000001",
        "'\"the lou\"', -1001500000001",
        "https://t.me/lounge/17, -1001500000001",
        "t.me/s/lounge, -1001500000001",
        "lounge.t.me, -1001500000001",
        "tg://resolve?domain=lounge&post=3, -1001500000001",
        "https://t.me/c/1500000001/17, -1001500000001",
        "-1001500000001, -1001500000001",
        "7, 7",
        "+49 151 12345, 7",
        "me, 9",
    })
    void everyFormThatNeedsNoTelegramIsFound(String typed, long id) {
        assertThat(find(typed)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@nobody", "nobody", "\"No chat\"", "t.me/nobody", "t.me/c/5/1", "12345", "+4930123456"})
    void whatIsNotArchivedIsNotFound(String typed) {
        assertThatThrownBy(() -> find(typed))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.NOT_FOUND))
                .hasMessageContaining("userbot export")
                .hasMessageNotContaining("4930123456");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://t.me/+AbCdEfGh12345", "https://t.me/joinchat/AbCdEfGh", "tg://join?invite=AbCd"})
    void invitationsSayNothingWithoutTelegram(String typed) {
        assertThatThrownBy(() -> find(typed))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE));
    }

    @Test
    void anAmbiguousTitleListsTheCandidates() {
        store(-5, "The Lodge", "{\"@type\":\"chatTypeBasicGroup\",\"basic_group_id\":5}", "{\"@type\":\"basicGroup\"}");

        assertThatThrownBy(() -> find("\"the lo\"")).hasMessageContaining("The Lodge (-5)");
    }
}
