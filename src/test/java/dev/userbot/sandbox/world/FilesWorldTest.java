package dev.userbot.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.sandbox.tl.TlObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilesWorldTest {
    private static final int KB = 1 << 10;

    private final FilesWorld told = new FilesWorld();

    @Test
    void whatIsServedFitsTheProtocol() {
        var depot = told.supergroup("depot").protectedContent();
        everyKind().forEach(depot::sends);
        HostileNames.all().forEach(name -> depot.sends(FileSpec.document(name, 1)));
        told.channel("news").album("Two", FileSpec.photo(9), FileSpec.video("a.mp4", 90 * KB));
        told.forum("workshop").topic("Bicycles").sends(FileSpec.document("chain.pdf", KB));
        told.privateChat("Vera").by("Uma").sends(FileSpec.voice(KB));
        told.longTalk("talk", 50, 10, KB);
        var world = told.build();

        assertThat(WorldChecks.schemaFaults(world, new SchemaCheck())).isEmpty();
        assertThat(WorldChecks.entityFaults(world)).isEmpty();
        assertThat(world.accounts()).extracting(Account::phone).containsExactly(FilesWorld.PHONE);
    }

    @Test
    void aFileIsWhereItWasSent() {
        var depot = told.supergroup("depot");
        var file =
                depot.says("Look:").sends(FileSpec.video("film.mp4", 700 * KB).captioned("A film"));
        var world = told.build();
        var message = WorldChecks.messages(world.history(0, depot.peer())).get(1);
        var document = message.object("media").orElseThrow().object("document").orElseThrow();

        assertThat(message.intValue("id")).isEqualTo(file.messageId()).isEqualTo(2);
        assertThat(message.string("message")).isEqualTo("A film");
        assertThat(document.longValue("size")).isEqualTo(700 * KB);
        assertThat(world.file(document.longValue("id"))).contains(file.file());
        assertThat(world.file(document.longValue("id"), "m").orElseThrow().mimeType())
                .isEqualTo("image/jpeg");
    }

    @Test
    void theLargestSizeOfAPhotoIsTheOneThatCounts() {
        var photo = told.supergroup("depot").sends(FileSpec.photo(100 * KB));
        var world = told.build();
        var sizes = photo.media().object("photo").orElseThrow().objects("sizes");

        assertThat(sizes).extracting(size -> size.string("type")).containsExactly("i", "m", "x", "y");
        assertThat(world.file(photo.file().id(), "y")).contains(photo.file());
        for (var size : sizes.subList(1, 3)) {
            assertThat(world.file(photo.file().id(), size.string("type"))
                            .orElseThrow()
                            .size())
                    .isEqualTo(size.intValue("size"));
        }
    }

    @Test
    void aFileLiesInTheDataCentreThatWasChosen() {
        var depot = told.supergroup("depot");
        for (int i = 0; i < 12; i++) {
            int dc = 1 + i % 3;
            for (var spec : List.of(FileSpec.photo(KB), FileSpec.document("a.bin", KB))) {
                var sent = depot.sends(spec.inDataCentre(dc));
                var shown = sent.media().object("photo").or(() -> sent.media().object("document"));

                assertThat(sent.file().dcId()).isEqualTo(dc);
                assertThat(shown.orElseThrow().intValue("dc_id")).isEqualTo(dc);
            }
        }
    }

    @Test
    void theSameTellingMakesTheSameFilesAndAnotherSeedOthers() {
        var first = new FilesWorld(1).supergroup("depot").sends(FileSpec.document("a.bin", KB));
        var again = new FilesWorld(1).supergroup("depot").sends(FileSpec.document("a.bin", KB));
        var other = new FilesWorld(2).supergroup("depot").sends(FileSpec.document("a.bin", KB));

        assertThat(again.file().id()).isEqualTo(first.file().id());
        assertThat(again.file().sha256()).isEqualTo(first.file().sha256());
        assertThat(other.file().sha256()).isNotEqualTo(first.file().sha256());
    }

    @Test
    void anAlbumHasOneIdAndOneCaption() {
        var depot = told.supergroup("depot");
        var album = depot.album("Two", FileSpec.photo(KB), FileSpec.photo(KB));
        var another = depot.album("", FileSpec.photo(KB), FileSpec.photo(KB));

        assertThat(album).extracting(SentFile::caption).containsExactly("Two", "");
        assertThat(album.get(0).albumId()).isNotZero().isEqualTo(album.get(1).albumId());
        assertThat(another.get(0).albumId()).isNotEqualTo(album.get(0).albumId());
        assertThat(depot.sent()).hasSize(4);
    }

    @Test
    void aLongTalkHasAPhotoNowAndThenAndCostsNothing() {
        var photos = told.longTalk("talk", 1_000_000, 1000, 40 * KB);
        var world = told.build();
        var talk = world.history(0, photos.get(0).chat());
        var with = new ArrayList<TlObject>();
        for (int i = 0; i < 5000; i++) {
            if (talk.at(i).has("media")) {
                with.add(talk.at(i));
            }
        }

        assertThat(photos).hasSize(1000);
        assertThat(talk.size()).isEqualTo(1_000_000);
        assertThat(with).hasSize(5);
        assertThat(with.get(4).intValue("id")).isEqualTo(photos.get(4).messageId());
        assertThat(with.get(4).object("media")).contains(photos.get(4).media());
    }

    @Test
    void telegramTakesNoEmptyFiles() {
        assertThatThrownBy(() -> FileSpec.photo(0)).isInstanceOf(IllegalArgumentException.class);
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
                FileSpec.document("picture.png", KB),
                FileSpec.nameless("application/zip", KB),
                FileSpec.document("big.bin", 3L << 30));
    }
}
