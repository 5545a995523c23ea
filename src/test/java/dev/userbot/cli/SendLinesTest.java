package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.archive.OutboxState;
import dev.userbot.send.SendLimits;
import dev.userbot.send.SendPlan;
import dev.userbot.send.SendSummary;
import dev.userbot.send.delivery.Delivery;
import dev.userbot.send.delivery.UploadProgress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SendLinesTest {
    private static final SendPlan PLAN = new SendPlan(
            List.of(FakeSending.planned(5, "Anna", OutboxState.PLANNED)),
            FakeSending.BERLIN,
            new SendLimits(1, 1, Duration.ZERO, Duration.ZERO));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private SendLines lines(boolean isTerminal) {
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), new NoKeyboard(), isTerminal, false);
        return new SendLines(
                new CommandContext(
                        new GlobalOptions(), new FakeServices(), terminal, CommandLineRun.CLOCK, WorkingFolder.own()),
                PLAN);
    }

    private record NoKeyboard() implements Keyboard {
        @Override
        public Optional<String> readLine() {
            return Optional.empty();
        }

        @Override
        public Optional<String> readSecret() {
            return Optional.empty();
        }

        @Override
        public boolean isTyped() {
            return false;
        }
    }

    private void send(SendLines lines) {
        lines.begins("Anna\u001b[2J");
        lines.uploading(new UploadProgress(2_500_000, 10_000_000));
        lines.uploading(new UploadProgress(0, 0));
        lines.waiting(Duration.ofSeconds(90));
        lines.finished(new SendSummary.Result(PLAN.sends().get(0), new Delivery.Sent(List.of(1L))));
        lines.close();
    }

    @Test
    void aPersonSeesWhatIsHappening() {
        send(lines(true));

        assertThat(out.toString()).isEqualToNormalizingNewlines("Anna: sent\n");
        assertThat(err.toString().split("\r"))
                .extracting(String::strip)
                .filteredOn(line -> !line.isEmpty())
                .containsExactly("Anna [2J ...", "Anna [2J: 25% of 10.0 MB", "going on in 1m 30s");
        assertThat(err.toString()).endsWith("\r");
    }

    @Test
    void aLogHoldsResultsOnly() {
        send(lines(false));

        assertThat(out.toString()).isEqualToNormalizingNewlines("Anna: sent\n");
        assertThat(err.toString()).isEmpty();
    }
}
