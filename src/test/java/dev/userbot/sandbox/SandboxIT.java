package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.WorldChange;
import dev.userbot.td.ServerKeys;
import dev.userbot.td.TdException;
import dev.userbot.td.TdLibrary;
import dev.userbot.td.Tdlib;
import dev.userbot.td.api.AuthorizationState;
import dev.userbot.td.api.ChatList;
import dev.userbot.td.api.CheckAuthenticationCode;
import dev.userbot.td.api.CheckAuthenticationPassword;
import dev.userbot.td.api.GetChats;
import dev.userbot.td.api.GetMe;
import dev.userbot.td.api.LogOut;
import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.RequestQrCodeAuthentication;
import dev.userbot.td.api.SearchPublicChat;
import dev.userbot.td.api.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real TDLib against the sandbox. */
class SandboxIT {
    @TempDir
    static Path shared;

    private static Tdlib tdlib;

    @TempDir
    Path folder;

    private SmallWorld world = new SmallWorld();
    private Sandbox sandbox;

    @BeforeAll
    static void loadTheLibraryThatTrustsTheSandbox() throws IOException {
        try (var first = Sandbox.start(new Sandbox.Options(shared.resolve("key"), new SmallWorld()))) {
            var library = ServerKeys.replaceIn(
                    TdLibrary.find(Optional.empty(), Path.of("")),
                    first.endpoint().publicKeyPem(),
                    shared);
            tdlib = Tdlib.load(library, shared.resolve("tdlib.log"));
        }
    }

    @AfterAll
    static void closeTheLibrary() {
        tdlib.close();
    }

    /** Every sandbox of this class has the same server key, because the library can be loaded only once. */
    @BeforeEach
    void startTheSandbox() throws IOException {
        var stateDir = Files.createDirectories(folder.resolve("state"));
        Files.copy(shared.resolve("key/server-key.pem"), stateDir.resolve("server-key.pem"));
        sandbox = Sandbox.start(new Sandbox.Options(stateDir, world));
    }

    @AfterEach
    void nothingFailedInside() throws IOException {
        sandbox.close();
        assertThat(sandbox.failures()).isEmpty();
        assertThat(sandbox.requests().counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isLessThan(1000);
    }

    @Test
    void anAccountLogsInWithTheCodeAndReadsAWholeHistoryOldestFirst() throws Exception {
        try (var alice = user("alice").logsIn(SmallWorld.ALICE.phone())) {
            var lounge = alice.client().call(new SearchPublicChat("lounge"));

            assertThat(alice.reads(lounge.id())).isEqualTo(texts());
            assertThat(sandbox.requests().count("messages.getHistory")).isLessThanOrEqualTo(25);
        }
    }

    @Test
    void aWrongCodeIsRefusedAndTheRightOneStillWorks() {
        try (var alice = user("alice")) {
            alice.asksForCode(SmallWorld.ALICE.phone());

            assertThatThrownBy(() -> alice.client().call(new CheckAuthenticationCode("11111")))
                    .isInstanceOfSatisfying(
                            TdException.class, error -> assertThat(error).hasMessageContaining("PHONE_CODE_INVALID"));
            alice.client().call(new CheckAuthenticationCode("22222"));
            alice.reaches(AuthorizationState.AuthorizationStateReady.class);
        }
    }

    @Test
    void anUnknownNumberIsAskedToRegister() {
        try (var stranger = user("stranger")) {
            stranger.asksForCode("9996619999");
            stranger.client().call(new CheckAuthenticationCode("22222"));
            stranger.reaches(AuthorizationState.AuthorizationStateWaitRegistration.class);
        }
    }

    @Test
    void aPasswordIsAskedForAfterTheCodeAndChecked() {
        try (var bob = user("bob")) {
            bob.asksForCode(SmallWorld.BOB.phone());
            bob.client().call(new CheckAuthenticationCode("22222"));
            var asked = bob.state(AuthorizationState.AuthorizationStateWaitPassword.class);

            assertThat(asked.passwordHint()).isEqualTo(SmallWorld.BOB.passwordHint());
            assertThatThrownBy(() -> bob.client().call(new CheckAuthenticationPassword("wrong")))
                    .hasMessageContaining("PASSWORD_HASH_INVALID");
            bob.client().call(new CheckAuthenticationPassword("correct horse"));
            bob.reaches(AuthorizationState.AuthorizationStateReady.class);
        }
    }

    @Test
    void aQrCodeThatAnotherDeviceScansLogsIn() {
        try (var alice = user("alice")) {
            alice.reaches(AuthorizationState.AuthorizationStateWaitPhoneNumber.class);
            alice.client().call(new RequestQrCodeAuthentication(List.of()));
            var shown = alice.state(AuthorizationState.AuthorizationStateWaitOtherDeviceConfirmation.class);

            sandbox.acceptLogin(shown.link(), SmallWorld.ALICE.userId());

            alice.reaches(AuthorizationState.AuthorizationStateReady.class);
            assertThat(alice.client().call(new GetMe()).id()).isEqualTo(SmallWorld.ALICE.userId());
        }
    }

    @Test
    void theChatListHasEveryDialogWithMessages() throws Exception {
        try (var alice = user("alice").logsIn(SmallWorld.ALICE.phone())) {
            var chats = alice.json(new GetChats(Optional.of(new ChatList.ChatListMain()), 100));

            assertThat(chats.path("chat_ids")).map(JsonNode::asLong).containsExactlyInAnyOrder(-1000000005001L, 102L);
        }
    }

    @Test
    void aMessageThatComesWhileTheClientIsOnlineIsPushed() throws Exception {
        try (var alice = user("alice").logsIn(SmallWorld.ALICE.phone())) {
            alice.json(new GetChats(Optional.of(new ChatList.ChatListMain()), 100));

            say(SmallWorld.LOUNGE, "Fresh in the lounge");
            say(SmallWorld.WITH_BOB, "Fresh from Bob");

            await().untilAsserted(() ->
                    assertThat(newTexts(alice)).containsExactlyInAnyOrder("Fresh in the lounge", "Fresh from Bob"));
        }
    }

    @Test
    void aMessageThatComesWhileTheClientIsAwayIsThereWhenItReturnsAlsoAfterARestart() throws Exception {
        try (var alice = user("alice").logsIn(SmallWorld.ALICE.phone())) {
            alice.json(new GetChats(Optional.of(new ChatList.ChatListMain()), 100));
        }
        say(SmallWorld.LOUNGE, "Said meanwhile");
        say(SmallWorld.WITH_BOB, "Bob said meanwhile");
        var expected = texts();
        sandbox.close();
        world = new SmallWorld();
        sandbox = Sandbox.start(new Sandbox.Options(folder.resolve("state"), world));
        assertThat(texts()).isEqualTo(expected);

        try (var alice = user("alice")) {
            alice.reaches(AuthorizationState.AuthorizationStateReady.class);
            await().untilAsserted(() -> assertThat(newTexts(alice)).contains("Said meanwhile", "Bob said meanwhile"));
            assertThat(alice.reads(-1000000005001L)).isEqualTo(expected);
            assertThat(sandbox.requests().count("auth.signIn")).isZero();
        }
    }

    @Test
    void aFloodWaitIsWaitedFor() throws Exception {
        sandbox.faults().add("flood:messages.getHistory@5:1");
        readsEverything();
        assertThat(sandbox.requests().count("messages.getHistory")).isGreaterThan(20);
    }

    @Test
    void aDroppedConnectionIsReplaced() throws Exception {
        sandbox.faults().add("drop:messages.getHistory@7:2");
        readsEverything();
    }

    @Test
    void aSlowServerIsWaitedFor() throws Exception {
        sandbox.faults().add("delay:messages.getHistory:50ms");
        readsEverything();
    }

    @Test
    void aLoginThatEndsOnTheServerEndsTheSession() throws Exception {
        try (var alice = user("alice").logsIn(SmallWorld.ALICE.phone())) {
            sandbox.endLogins(SmallWorld.ALICE.userId());
            var unused = alice.client().send(new SearchPublicChat("nobody"));
            alice.reaches(AuthorizationState.AuthorizationStateClosed.class);
        }
    }

    @Test
    void loggingOutEndsTheLoginOnTheServer() {
        try (var alice = user("alice").logsIn(SmallWorld.ALICE.phone())) {
            alice.client().call(new LogOut());
            alice.reaches(AuthorizationState.AuthorizationStateClosed.class);
        }
        assertThat(sandbox.requests().count("auth.logOut")).isEqualTo(1);
    }

    private void readsEverything() throws Exception {
        try (var alice = user("alice").logsIn(SmallWorld.ALICE.phone())) {
            var lounge = alice.client().call(new SearchPublicChat("lounge"));
            assertThat(alice.reads(lounge.id())).isEqualTo(texts());
        }
    }

    private void say(PeerId peer, String text) {
        var message =
                SmallWorld.message(peer, world.nextId(SmallWorld.ALICE.userId(), peer), SmallWorld.BOB.userId(), text);
        world.apply(new WorldChange.MessageAdded(peer, message));
    }

    private static List<String> newTexts(TelegramUser user) {
        return user.updates().stream()
                .filter(Update.UpdateNewMessage.class::isInstance)
                .map(update -> ((Update.UpdateNewMessage) update).message().content())
                .filter(MessageContent.MessageText.class::isInstance)
                .map(content -> ((MessageContent.MessageText) content).text().text())
                .toList();
    }

    private TelegramUser user(String name) {
        return new TelegramUser(tdlib, folder.resolve(name), sandbox.endpoint());
    }

    private Map<Integer, String> texts() {
        var history = world.history(SmallWorld.ALICE.userId(), SmallWorld.LOUNGE);
        var texts = new TreeMap<Integer, String>();
        for (int i = 0; i < history.size(); i++) {
            TlObject message = history.at(i);
            texts.put(message.intValue("id"), message.string("message"));
        }
        return texts;
    }
}
