package dev.userbot.sandbox.tl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Objects to bytes and back, driven by the published schema. */
class CodecTest {
    private static final Schema SCHEMA = Schema.load();

    @Property
    void aMessageComesBackAsItWas(@ForAll("messages") TlObject message) {
        assertThat(read(write(message))).isEqualTo(message);
    }

    @Property
    void bytesOfAnyLengthComeBackOnAWholeNumberOfWords(@ForAll byte[] bytes) {
        var written = new TlWriter(SCHEMA).bytes(bytes).toByteArray();

        assertThat(written.length % 4).isZero();
        assertThat(new TlReader(SCHEMA, written).bytes()).isEqualTo(bytes);
    }

    @Property
    void cutOffBytesAreAClearError(@ForAll("messages") TlObject message) {
        var written = write(message);
        var cut = new TlReader(SCHEMA, written, 0, written.length - 4);

        assertThatThrownBy(cut::object).isInstanceOf(TlException.class);
    }

    @Example
    void flagsWordsAreComputedFromTheFields() {
        var written = ByteBuffer.wrap(
                        write(TlObject.of("user", "id", 5L, "self", true, "first_name", "Ann", "usernames", List.of())))
                .order(ByteOrder.LITTLE_ENDIAN);

        assertThat(written.getInt(4)).isEqualTo(1 << 10 | 1 << 1);
        assertThat(written.getInt(8)).isEqualTo(1);
    }

    @Example
    void aFlagThatIsFalseIsAbsentWhenItIsRead() {
        var read = read(write(TlObject.of("user", "id", 5L, "self", false)));

        assertThat(read.has("self")).isFalse();
    }

    @Example
    void anUnknownIdNamesTheId() {
        var bytes = new TlWriter(SCHEMA).int32(0x12345678).toByteArray();

        assertThatThrownBy(() -> read(bytes)).hasMessageContaining("12345678").hasMessageContaining("227");
    }

    @Example
    void anUnknownFieldIsRefused() {
        assertThatThrownBy(() -> write(TlObject.of("peerUser", "user_id", 1L, "colour", 3)))
                .hasMessageContaining("peerUser")
                .hasMessageContaining("colour");
    }

    @Example
    void aMissingFieldIsRefused() {
        assertThatThrownBy(() -> write(TlObject.of("peerUser"))).hasMessageContaining("user_id");
    }

    @Example
    void fieldsThatShareABitMustBeGivenTogether() {
        var message = TlObject.of(
                "message",
                "id",
                1,
                "peer_id",
                TlObject.of("peerUser", "user_id", 1L),
                "date",
                1,
                "message",
                "",
                "views",
                3);

        assertThatThrownBy(() -> write(message)).hasMessageContaining("forwards");
    }

    @Example
    void aVectorThatClaimsMoreThanThereIsIsRefused() {
        var bytes = write(TlObject.of("mt_msgs_ack", "msg_ids", List.of(1L)));
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(8, Integer.MAX_VALUE);

        assertThatThrownBy(() -> read(bytes)).isInstanceOf(TlException.class).hasMessageContaining("vector");
    }

    @Property
    void aPackedObjectReadsLikeTheObject(@ForAll("messages") TlObject message) {
        var packed = new TlWriter(SCHEMA)
                .int32(Gzip.GZIP_PACKED)
                .bytes(Gzip.pack(write(message)))
                .toByteArray();

        assertThat(read(packed)).isEqualTo(message);
    }

    @Provide
    Arbitrary<TlObject> messages() {
        var ids = Arbitraries.integers();
        var texts = Arbitraries.strings().alpha().ofMaxLength(600);
        var dates = Arbitraries.integers();
        var edits = Arbitraries.integers().optional();
        var peers = Arbitraries.longs().map(id -> TlObject.of("peerChannel", "channel_id", id));
        var entities = Arbitraries.integers()
                .map(offset -> TlObject.of("messageEntityBold", "offset", offset, "length", 3))
                .list()
                .ofMaxSize(5)
                .optional();
        return Combinators.combine(ids, texts, dates, edits, peers, entities).as(CodecTest::message);
    }

    private static TlObject message(
            int id, String text, int date, Optional<Integer> edit, TlObject peer, Optional<List<TlObject>> entities) {
        // In the order of the schema, because that is the order in which they are read.
        return TlObject.of(
                "message",
                "id",
                id,
                "peer_id",
                peer,
                "date",
                date,
                "message",
                text,
                "entities",
                entities,
                "edit_date",
                edit);
    }

    private static byte[] write(TlObject object) {
        return new TlWriter(SCHEMA).object(object).toByteArray();
    }

    private static TlObject read(byte[] bytes) {
        return new TlReader(SCHEMA, bytes).object();
    }
}
