package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.td.ServerKeys;
import dev.userbot.td.TdLibrary;
import dev.userbot.td.Tdlib;
import dev.userbot.td.api.SearchPublicChat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private final SmallWorld world = new SmallWorld();
    private Sandbox sandbox;

    @BeforeAll
    static void loadTheLibraryThatTrustsTheSandbox() throws IOException {
        try (var first = Sandbox.start(new Sandbox.Options(shared.resolve("key"), new SmallWorld()))) {
            var library = ServerKeys.replaceIn(
                    TdLibrary.find(Optional.empty(), Path.of("")), first.endpoint().publicKeyPem(), shared);
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
    }

    @Test
    void anAccountLogsInWithTheCodeAndReadsAWholeHistoryOldestFirst() throws Exception {
        try (var alice = user("alice").logsIn(SmallWorld.ALICE.phone())) {
            var lounge = alice.client().call(new SearchPublicChat("lounge"));

            var read = alice.reads(lounge.id());
            var lost = new java.util.TreeSet<>(texts().keySet()); lost.removeAll(read.keySet()); System.out.println("LOST "+lost); sandbox.requests().of("messages.getHistory").forEach(r -> System.out.println("REQ " + r.intValue("offset_id")+" "+r.intValue("add_offset")+" "+r.intValue("limit")));
            assertThat(read).hasSameSizeAs(texts());
            assertThat(read).isEqualTo(texts());
            assertThat(sandbox.requests().count("messages.getHistory")).isLessThanOrEqualTo(25);
        }
    }

    private TelegramUser user(String name) {
        return new TelegramUser(tdlib, folder.resolve(name), sandbox.endpoint());
    }

    private TreeMap<Integer, String> texts() {
        var history = world.history(SmallWorld.ALICE.userId(), SmallWorld.LOUNGE);
        var texts = new TreeMap<Integer, String>();
        for (int i = 0; i < history.size(); i++) {
            TlObject message = history.at(i);
            texts.put(message.intValue("id"), message.string("message"));
        }
        return texts;
    }
}
