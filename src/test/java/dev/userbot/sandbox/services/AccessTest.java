package dev.userbot.sandbox.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.sandbox.mtproto.Caller;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the accounts of the story may read, and which bytes a location leads to. */
class AccessTest {
    private static final World WORLD = StoryWorld.create(StoryWorld.DEFAULT_SEED);
    private static final long ROBIN = 2_200_000_001L;
    private static final long QUENTIN = 2_200_000_003L;
    /** A private supergroup of Robin's, and the basic group that it was. */
    private static final long ATTIC = 1_500_000_002L;

    private static final long OLD_ATTIC = 4_100_000_002L;
    /** The private group in which a public channel is discussed; Quentin follows only the channel. */
    private static final long DISCUSSION = 1_500_000_011L;

    @TempDir
    Path folder;

    private Viewers viewers;

    @BeforeEach
    void nobodyIsLoggedIn() throws IOException {
        viewers = new Viewers(WORLD, new Logins(folder, Clock.systemUTC()));
    }

    @Test
    void aMemberReadsAPrivateGroup() {
        var robin = viewers.of(ROBIN);
        assertThat(robin.history(robin.peer(channel(ATTIC))).size()).isPositive();
        assertThat(robin.history(robin.peer(basicGroup(OLD_ATTIC))).size()).isPositive();
    }

    @Test
    void aPrivateGroupIsClosedToStrangers() {
        var quentin = viewers.of(QUENTIN);
        assertThatThrownBy(() -> quentin.peer(channel(ATTIC))).hasMessage("CHANNEL_PRIVATE");
        assertThatThrownBy(() -> quentin.peer(basicGroup(OLD_ATTIC))).hasMessage("CHAT_ID_INVALID");
    }

    @Test
    void commentsBelowAPublicChannelAreOpenToEverybody() {
        var quentin = viewers.of(QUENTIN);
        assertThat(quentin.isMember(PeerId.channel(DISCUSSION))).isFalse();
        assertThat(quentin.peer(channel(DISCUSSION))).isEqualTo(PeerId.channel(DISCUSSION));
    }

    @Test
    void everySizeOfAPhotoHasBytesOfItsOwn() {
        var photo = WORLD.fullUser(ROBIN).orElseThrow().object("profile_photo").orElseThrow();
        var sizes = photo.objects("sizes").stream()
                .filter(size -> size.is("photoSize"))
                .toList();
        assertThat(sizes)
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        size -> assertThat(bytes(photo, size.string("type"))).hasSize(size.intValue("size")));
    }

    private byte[] bytes(TlObject photo, String thumbSize) {
        var methods = new Methods(viewers);
        new FilesService(WORLD).register(methods);
        var location = TlObject.of(
                "inputPhotoFileLocation",
                "id",
                photo.longValue("id"),
                "file_reference",
                photo.bytes("file_reference"),
                "thumb_size",
                thumbSize);
        var request = TlObject.of("upload.getFile", "location", location, "offset", 0L, "limit", 1 << 20);
        var answer = methods.find("upload.getFile")
                .orElseThrow()
                .apply(new Call(new AtDataCentre(photo.intValue("dc_id")), request));
        return ((TlObject) answer).bytes("bytes");
    }

    private static TlObject channel(long id) {
        return TlObject.of("inputPeerChannel", "channel_id", id);
    }

    private static TlObject basicGroup(long id) {
        return TlObject.of("inputPeerChat", "chat_id", id);
    }

    /** Somebody who is connected to a data centre. */
    private record AtDataCentre(int dcId) implements Caller {
        @Override
        public long keyId() {
            return 1;
        }

        @Override
        public void receiveUpdates() {}

        @Override
        public boolean bindTemporaryKey(TlObject request) {
            return false;
        }
    }
}
