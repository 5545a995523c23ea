package dev.userbot.listen;

import dev.userbot.archive.Archive;
import dev.userbot.sandbox.OfflineTelegram;
import dev.userbot.sandbox.TelegramUser;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Robin, who is logged in to the story's Telegram, with an archive. */
abstract class RobinsArchive {
    static final PeerId ROBIN = PeerId.user(2_200_000_001L);
    static final PeerId ANNA = PeerId.user(2_200_000_011L);
    static final long LOUNGE_ID = -1_001_500_000_001L;
    static final long ROTA_ID = -4_100_000_001L;

    @TempDir
    Path folder;

    final World world = StoryWorld.create(StoryWorld.DEFAULT_SEED);
    final LiveChat lounge = LiveChat.of(world, PeerId.channel(1_500_000_001L));
    final LiveChat rota = LiveChat.of(world, PeerId.chat(4_100_000_001L));
    OfflineTelegram telegram;
    TelegramUser user;
    Archive archive;

    @BeforeEach
    void start() throws IOException {
        telegram = new OfflineTelegram(folder, world);
        user = telegram.logsIn();
        archive = Archive.open(folder.resolve("archive.db"));
    }

    @AfterEach
    void end() throws IOException {
        archive.close();
        user.close();
        telegram.close();
    }
}
