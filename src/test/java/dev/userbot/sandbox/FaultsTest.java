package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
    private static final String METHOD = "messages.getHistory";
    private final Faults faults = new Faults();

    @Test
    void aFloodWaitHappensOnceToItsMethod() {
        faults.add("flood:messages.getHistory:3");

        assertThat(faults.next(TlObject.of("messages.search")).fault()).isEmpty();
        assertThat(faults.next(TlObject.of(METHOD)).fault()).contains(new Fault.FloodWait(3));
        assertThat(faults.next(TlObject.of(METHOD)).fault()).isEmpty();
    }

    @Test
    void theFirstRequestsCanBeLetPass() {
        faults.add("drop:messages.getHistory@2");

        var harmed = IntStream.rangeClosed(1, 4)
                .filter(i -> faults.next(TlObject.of(METHOD)).fault().isPresent())
                .boxed()
                .toList();

        assertThat(harmed).containsExactly(3);
    }

    @Test
    void aDelayStaysAndConcernsEveryMethod() {
        faults.add("delay:*:300ms");

        assertThat(faults.next(TlObject.of(METHOD)).delay()).isEqualTo(Duration.ofMillis(300));
        assertThat(faults.next(TlObject.of("help.getConfig")).delay()).isEqualTo(Duration.ofMillis(300));
    }

    @Test
    void anErrorCanStay() {
        faults.add("error:messages.getHistory:500:INTERNAL:always");

        assertThat(faults.next(TlObject.of(METHOD)).fault()).contains(new Fault.ErrorAnswer(500, "INTERNAL"));
        assertThat(faults.next(TlObject.of(METHOD)).fault()).contains(new Fault.ErrorAnswer(500, "INTERNAL"));
    }

    @Test
    void oneRequestSuffersOneFaultAtATime() {
        faults.once(METHOD, new Fault.FloodWait(1));
        faults.once(METHOD, new Fault.DropConnection());

        assertThat(faults.next(TlObject.of(METHOD)).fault()).contains(new Fault.FloodWait(1));
        assertThat(faults.next(TlObject.of(METHOD)).fault()).contains(new Fault.DropConnection());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "flood",
                "flood:messages.getHistory",
                "flood:messages.getHistory:soon",
                "flood:getHistory:3",
                "flood:messages.getHistory@x:3",
                "delay:*:300",
                "drop:messages.getHistory:1:2",
                "burn:messages.getHistory:3"
            })
    void badTextIsRefusedWithWhatToWrite(String text) {
        assertThatThrownBy(() -> faults.add(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"")
                .hasMessageContaining("flood:METHOD");
    }
}
