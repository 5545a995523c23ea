package dev.userbot.listen.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Frames arrive as they were written, and nothing else does. */
class FrameChannelTest {
    /** What is written can be read. */
    private static final class Loop implements ByteChannel {
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private ByteBuffer readable = ByteBuffer.allocate(0);

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            var count = Channels.newChannel(written).write(bytes);
            readable = ByteBuffer.wrap(written.toByteArray());
            return count;
        }

        @Override
        public int read(ByteBuffer into) {
            if (!readable.hasRemaining()) {
                return -1;
            }
            var count = 0;
            while (into.hasRemaining() && readable.hasRemaining()) {
                into.put(readable.get());
                count++;
            }
            return count;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }

    private static FrameChannel reading(String text) {
        var bytes = Channels.newChannel(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new FrameChannel(new ByteChannel() {
            @Override
            public int read(ByteBuffer into) throws IOException {
                return bytes.read(into);
            }

            @Override
            public int write(ByteBuffer from) {
                throw new AssertionError("nothing is written");
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void close() {}
        });
    }

    @Property(tries = 300)
    void anyTextArrivesAsItIsAlsoHalfACharacter(@ForAll String text, @ForAll char half) throws IOException {
        var channel = new FrameChannel(new Loop());
        channel.write(new Frame.Out(text + half));
        assertThat(channel.read()).contains(new Frame.Out(text + half));
        assertThat(channel.read()).isEmpty();
    }

    @Test
    void everyKindOfFrameArrives() throws IOException {
        var frames = List.<Frame>of(
                new Frame.Call("1", List.of("a", ""), "/there", Map.of("X", "y"), true, false, true),
                new Frame.Answer(Optional.of("yes")),
                new Frame.Answer(Optional.empty()),
                new Frame.Interrupt(),
                new Frame.Out("o"),
                new Frame.Err("e\n"),
                new Frame.Ask(true),
                new Frame.Exit(130),
                new Frame.Stopped(),
                new Frame.Refused("no"));
        var channel = new FrameChannel(new Loop());
        for (var frame : frames) {
            channel.write(frame);
        }
        for (var frame : frames) {
            assertThat(channel.read()).contains(frame);
        }
    }

    @Test
    void whatIsNoFrameIsRefusedWithoutRepeatingIt() {
        for (var text : List.of(
                "secret\n", "{\"frame\":\"secret\"}\n", "\n", "null\n", "{\"frame\":\"exit\",\"code\":\"secret\"}\n")) {
            assertThatThrownBy(() -> reading(text).read())
                    .as(text)
                    .isInstanceOf(IOException.class)
                    .hasMessageNotContaining("secret")
                    .hasNoCause();
        }
    }

    @Test
    void anEndlessFrameIsNotKeptInMemory() {
        assertThatThrownBy(() ->
                        reading("x".repeat(FrameChannel.LONGEST + 100_000)).read())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("longer than");
    }

    @Test
    void whatTheOtherSideWouldRefuseIsNotWritten() {
        var written = new Loop();
        assertThatThrownBy(() -> new FrameChannel(written).write(new Frame.Out("x".repeat(FrameChannel.LONGEST))))
                .isInstanceOf(FrameTooLongException.class);
        assertThat(written.readable.hasRemaining()).isFalse();
    }
}
