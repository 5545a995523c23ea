package dev.userbot.chats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.Chat;
import dev.userbot.td.api.ChatList.ChatListFolder;
import dev.userbot.td.api.GetChats;
import dev.userbot.td.api.GetCurrentState;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Given an account with the folders Friends and Work, when one is named, then its chats are found. */
class ChatFoldersTest {
    private static final String GROUP = "{\"@type\":\"chatTypeBasicGroup\",\"basic_group_id\":7}";

    private final FakeAccount account = new FakeAccount()
            .with(-7, "Rota", GROUP)
            .with(-8, "Choir", GROUP)
            .answering(
                    new GetCurrentState(),
                    "{\"@type\":\"updates\",\"updates\":[" + "{\"@type\":\"updateNewThing\"},"
                            + "{\"@type\":\"updateChatFolders\",\"chat_folders\":[" + folder(2, "Friends") + ","
                            + folder(3, "Work") + "]}]}")
            .answering(
                    new GetChats(Optional.of(new ChatListFolder(3)), 1_000_000),
                    "{\"@type\":\"chats\",\"total_count\":1,\"chat_ids\":[-8]}");

    @Test
    void aFolderIsFoundByItsNameInAnyCase() {
        assertThat(new ChatDirectory(account).folder("work"))
                .extracting(Chat::title)
                .containsExactly("Choir");
    }

    @Test
    void anUnknownFolderIsRefusedWithTheOnesThereAre() {
        assertThatThrownBy(() -> new ChatDirectory(account).folder("Family"))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.NOT_FOUND))
                .hasMessageContaining("Family")
                .hasMessageContaining("Friends, Work");
    }

    @Test
    void anAccountWithoutFoldersSaysSo() {
        var plain = new FakeAccount().answering(new GetCurrentState(), "{\"@type\":\"updates\",\"updates\":[]}");
        assertThatThrownBy(() -> new ChatDirectory(plain).folder("Work")).hasMessageContaining("no folders");
    }

    private static String folder(int id, String name) {
        return "{\"@type\":\"chatFolderInfo\",\"id\":" + id + ",\"name\":{\"@type\":\"chatFolderName\",\"text\":"
                + "{\"@type\":\"formattedText\",\"text\":\"" + name + "\",\"entities\":[]}}}";
    }
}
