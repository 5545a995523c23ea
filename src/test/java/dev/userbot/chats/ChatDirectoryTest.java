package dev.userbot.chats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.CheckChatInviteLink;
import dev.userbot.td.api.CreateBasicGroupChat;
import dev.userbot.td.api.CreatePrivateChat;
import dev.userbot.td.api.CreateSupergroupChat;
import dev.userbot.td.api.GetContacts;
import dev.userbot.td.api.GetInternalLinkType;
import dev.userbot.td.api.GetMessageLinkInfo;
import dev.userbot.td.api.GetSupergroup;
import dev.userbot.td.api.GetUser;
import dev.userbot.td.api.LoadChats;
import dev.userbot.td.api.SearchUserByPhoneNumber;
import dev.userbot.td.api.TdJson;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChatDirectoryTest {
    private static final String USER_5 = "{\"@type\":\"chatTypePrivate\",\"user_id\":5}";
    private static final String BOT_6 = "{\"@type\":\"chatTypePrivate\",\"user_id\":6}";
    private static final String GROUP_7 = "{\"@type\":\"chatTypeBasicGroup\",\"basic_group_id\":7}";
    private static final String SUPERGROUP_8 = "{\"@type\":\"chatTypeSupergroup\",\"supergroup_id\":8}";
    private static final String CHANNEL_9 =
            "{\"@type\":\"chatTypeSupergroup\",\"supergroup_id\":9,\"is_channel\":true}";

    private final FakeAccount account = new FakeAccount()
            .with(5, "Ada", USER_5)
            .with(-7, "Book club", GROUP_7)
            .with(-1000000000008L, "Lounge", SUPERGROUP_8)
            .withArchived(6, "Clock", BOT_6)
            .withArchived(-1000000000009L, "Lounge news", CHANNEL_9)
            .answering(
                    new GetUser(5),
                    "{\"@type\":\"user\",\"id\":5,\"usernames\":{\"@type\":\"usernames\",\"active_usernames\":[\"ada\",\"countess\"]}}")
            .answering(new GetUser(6), "{\"@type\":\"user\",\"id\":6,\"type\":{\"@type\":\"userTypeBot\"}}")
            .answering(
                    new GetSupergroup(8),
                    "{\"@type\":\"supergroup\",\"id\":8,\"usernames\":{\"@type\":\"usernames\",\"active_usernames\":[\"lounge\"]}}")
            .withPublicName("lounge", -1000000000008L, "Lounge", SUPERGROUP_8);
    private final ChatDirectory directory = new ChatDirectory(account);

    @Test
    void allChatsOfBothListsAreListed() {
        assertThat(directory.list(ChatFilter.ALL))
                .extracting(ListedChat::id, ListedChat::kind, ListedChat::archived)
                .containsExactly(
                        tuple(5L, ChatKind.PRIVATE, false),
                        tuple(-7L, ChatKind.GROUP, false),
                        tuple(-1000000000008L, ChatKind.GROUP, false),
                        tuple(6L, ChatKind.BOT, true),
                        tuple(-1000000000009L, ChatKind.CHANNEL, true));
        assertThat(directory.list(ChatFilter.ALL).get(0))
                .isEqualTo(new ListedChat(
                        5,
                        ChatKind.PRIVATE,
                        "Ada",
                        Optional.of("ada"),
                        2,
                        Optional.of(Instant.ofEpochSecond(1_700_000_000)),
                        false));
    }

    @Test
    void listsAreLoadedOnlyOnce() {
        directory.list(ChatFilter.ALL);
        var loads =
                account.requests().stream().filter(LoadChats.class::isInstance).count();
        directory.list(ChatFilter.ALL);
        assertThat(account.requests().stream().filter(LoadChats.class::isInstance))
                .hasSize((int) loads);
    }

    @Test
    void theListIsFilteredByTextAndKind() {
        assertThat(directory.list(new ChatFilter(Optional.of("LOUNGE"), Set.of())))
                .extracting(ListedChat::title)
                .containsExactly("Lounge", "Lounge news");
        assertThat(directory.list(new ChatFilter(Optional.of("countess"), Set.of())))
                .isEmpty();
        assertThat(directory.list(new ChatFilter(Optional.of("ada"), Set.of(ChatKind.PRIVATE, ChatKind.BOT))))
                .hasSize(1);
        assertThat(directory.list(new ChatFilter(Optional.empty(), Set.of(ChatKind.CHANNEL))))
                .extracting(ListedChat::title)
                .containsExactly("Lounge news");
    }

    @Test
    void aChatIsDescribed() {
        assertThat(directory.describe(directory.resolve(ChatRef.parse("@lounge"))))
                .isEqualTo(new ChatDescription(ChatKind.GROUP, 8, Optional.of("lounge")));
        assertThat(directory.describe(directory.resolve(ChatRef.parse("-7"))))
                .isEqualTo(new ChatDescription(ChatKind.GROUP, 7, Optional.empty()));
    }

    @Test
    void aPublicNameIsFoundWithoutLoadingLists() {
        assertResolves("@lounge", -1000000000008L);
        assertThat(account.requests()).noneMatch(LoadChats.class::isInstance);
    }

    @Test
    void anUnknownPublicNameIsReported() {
        assertNotFound("@nowhere", "@nowhere");
    }

    @Test
    void aBareWordIsAPublicNameFirstAndATitleSecond() {
        assertResolves("lounge", -1000000000008L);
        assertResolves("clock", 6);
        assertNotFound("nowhere", "nowhere");
    }

    @Test
    void aTitleIsMatchedExactlyBeforeInPart() {
        assertResolves("\"Lounge\"", -1000000000008L);
        assertResolves("\"lounge\"", -1000000000008L);
        assertResolves("\"news\"", -1000000000009L);
    }

    @Test
    void anAmbiguousTitleListsItsCandidatesSafely() {
        account.with(50, "Twin\u001b[31m", USER_5).with(51, "Twin two", USER_5);
        assertThatThrownBy(() -> directory.resolve(ChatRef.parse("\"twin\"")))
                .isInstanceOfSatisfying(UserbotException.class, e -> {
                    assertThat(e.failure()).isEqualTo(Failure.NOT_FOUND);
                    assertThat(e)
                            .hasMessageContainingAll("(50)", "(51)")
                            .hasMessageNotContaining("\u001b")
                            .hasMessageMatching("(?s)[^\n]*\n[^\n]*");
                });
    }

    @Test
    void meIsSavedMessages() {
        assertResolves("me", 1);
    }

    @Test
    void anIdIsLookedUpInTheListsBeforeItIsGivenUp() {
        assertResolves("-1000000000009", -1000000000009L);
        assertNotFound("-1000000000077", "-1000000000077");
    }

    @Test
    void anIdWithoutAChatIsMadeOneByItsKind() {
        account.answering(new CreatePrivateChat(70, false), chat(70))
                .answering(new CreateBasicGroupChat(71, false), chat(-71))
                .answering(new CreateSupergroupChat(72, false), chat(-1000000000072L));
        assertResolves("70", 70);
        assertResolves("-71", -71);
        assertResolves("-1000000000072", -1000000000072L);
    }

    @Test
    void linksMeanWhatTdlibSays() {
        account.answering(
                        new GetInternalLinkType("t.me/lounge"),
                        "{\"@type\":\"internalLinkTypePublicChat\",\"chat_username\":\"lounge\"}")
                .answering(
                        new GetInternalLinkType("t.me/c/8/4"),
                        "{\"@type\":\"internalLinkTypeMessage\",\"url\":\"tg:privatepost?channel=8&post=4\"}")
                .answering(
                        new GetMessageLinkInfo("tg:privatepost?channel=8&post=4"),
                        "{\"@type\":\"messageLinkInfo\",\"chat_id\":-1000000000008}")
                .answering(new GetInternalLinkType("t.me/proxy?x"), "{\"@type\":\"internalLinkTypeProxy\"}");
        assertResolves("t.me/lounge", -1000000000008L);
        assertResolves("t.me/c/8/4", -1000000000008L);
        assertThatThrownBy(() -> directory.resolve(ChatRef.parse("t.me/proxy?x")))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE));
    }

    @Test
    void anInvitationIsReadByMembersAndNeverAccepted() {
        account.answering(
                        new GetInternalLinkType("t.me/+in"),
                        "{\"@type\":\"internalLinkTypeChatInvite\",\"invite_link\":\"https://t.me/+in\"}")
                .answering(
                        new CheckChatInviteLink("https://t.me/+in"),
                        "{\"@type\":\"chatInviteLinkInfo\",\"chat_id\":-7}")
                .answering(
                        new GetInternalLinkType("t.me/+out"),
                        "{\"@type\":\"internalLinkTypeChatInvite\",\"invite_link\":\"https://t.me/+out\"}")
                .answering(
                        new CheckChatInviteLink("https://t.me/+out"),
                        "{\"@type\":\"chatInviteLinkInfo\",\"chat_id\":0}")
                .answering(
                        new GetInternalLinkType("t.me/+old"),
                        "{\"@type\":\"internalLinkTypeChatInvite\",\"invite_link\":\"https://t.me/+old\"}");
        directory.list(ChatFilter.ALL);
        assertResolves("t.me/+in", -7);
        assertNotFound("t.me/+out", "Join");
        assertNotFound("t.me/+old", "expired");
    }

    @Test
    void aPhoneNumberIsThatOfAContact() {
        account.answering(new SearchUserByPhoneNumber("4915123456789", true), "{\"@type\":\"user\",\"id\":5}")
                .answering(new CreatePrivateChat(5, false), chat(5))
                .answering(new GetContacts(), "{\"@type\":\"users\",\"user_ids\":[5]}");
        assertResolves("+4915123456789", 5);
        assertThatThrownBy(() -> directory.resolve(ChatRef.parse("+4915100000000")))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.NOT_FOUND))
                .hasMessageNotContaining("49151");
    }

    private static String chat(long id) {
        return TdJson.text(FakeAccount.chat(id, "Made", USER_5));
    }

    private void assertResolves(String typed, long chatId) {
        assertThat(directory.resolve(ChatRef.parse(typed)).id()).isEqualTo(chatId);
    }

    private void assertNotFound(String typed, String reason) {
        assertThatThrownBy(() -> directory.resolve(ChatRef.parse(typed)))
                .isInstanceOfSatisfying(UserbotException.class, e -> {
                    assertThat(e.failure()).isEqualTo(Failure.NOT_FOUND);
                    assertThat(e).hasMessageContaining(reason);
                });
    }

    private FakeAccount withContacts() {
        return account.answering(new GetContacts(), "{\"@type\":\"users\",\"user_ids\":[5,6,10]}")
                .answering(new CreatePrivateChat(5, false), TdJson.text(FakeAccount.chat(5, "Ada Lovelace", USER_5)))
                .answering(new CreatePrivateChat(6, false), TdJson.text(FakeAccount.chat(6, "Ada Byron", USER_5)))
                .answering(new CreatePrivateChat(10, false), TdJson.text(FakeAccount.chat(10, "Lounge", USER_5)));
    }

    @Test
    void aContactIsFoundByName() {
        withContacts();

        assertThat(directory.resolve(ChatRef.parse("contact:lovelace")).id()).isEqualTo(5);
        assertThat(directory.resolve(ChatRef.parse("contact:\"Lounge\"")).id()).isEqualTo(10);
    }

    @Test
    void severalContactsOfANameAreListed() {
        withContacts();

        assertThatThrownBy(() -> directory.resolve(ChatRef.parse("contact:Ada")))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.NOT_FOUND))
                .hasMessageContaining("Ada Lovelace (5), Ada Byron (6)");
        assertThatThrownBy(() -> directory.resolve(ChatRef.parse("contact:Nobody")))
                .hasMessageContaining("None of your contacts is called \"Nobody\"");
    }
}
