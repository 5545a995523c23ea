package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.archive.OutboxState;
import dev.userbot.chats.ChatRef;
import dev.userbot.chats.TopicRef;
import dev.userbot.send.ReplyRef;
import dev.userbot.send.SendLimits;
import dev.userbot.send.SendOptions;
import dev.userbot.send.SendRequest;
import dev.userbot.send.content.AttachmentKind;
import dev.userbot.send.content.MessageDraft;
import dev.userbot.send.content.MessageDraft.TextForm;
import dev.userbot.send.delivery.Delivery;
import dev.userbot.send.recipients.Addressee;
import dev.userbot.send.schedule.SendTime;
import dev.userbot.send.schedule.ZonedMoment;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendCommandTest {
    @TempDir
    Path folder;

    private final CommandLineRun line = new CommandLineRun();

    private SendRequest request() {
        return line.services.calls.stream()
                .filter(SendRequest.class::isInstance)
                .map(SendRequest.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Addressee named(String typed) {
        return new Addressee.Named(ChatRef.parse(typed), Map.of(), typed);
    }

    @Test
    void whatIsTypedBecomesARequest() {
        assertThat(line.run("send", "@anna", "Hello there")).isZero();

        assertThat(request())
                .isEqualTo(new SendRequest(
                        List.of(named("@anna")),
                        new MessageDraft("Hello there", TextForm.PLAIN, true, false, true, List.of()),
                        new SendOptions(false, Optional.empty(), Optional.empty()),
                        new SendTime.Now(),
                        ZoneId.of("Europe/Berlin"),
                        new SendLimits(50, 100, Duration.ofSeconds(3), Duration.ofMinutes(5)),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(line.out()).isEqualTo("Anna: sent\n");
    }

    @Test
    void everyOptionIsUnderstood() throws IOException {
        var people = Files.writeString(folder.resolve("people.csv"), "recipient,number\n@boris,7\n");
        var allowed = Files.writeString(folder.resolve("allowed.txt"), "# friends\n@anna\n\n@boris # and his\n");
        var picture = Files.write(folder.resolve("cat.dat"), new byte[] {1});

        line.run(
                "send",
                "@anna",
                "list:team",
                "--text",
                "*Hi* {number}",
                "--markdown",
                "--split",
                "--no-variables",
                "--silent",
                "--no-preview",
                "--reply-to",
                "123",
                "--topic",
                "Bicycles",
                "--at",
                "2026-12-01T09:00",
                "--tz",
                "Asia/Tokyo",
                "--key",
                "k",
                "--pace",
                "1s",
                "--max-recipients",
                "7",
                "--max-per-day",
                "8",
                "--max-wait",
                "1m",
                "--to-file",
                people.toString(),
                "--allow-list",
                allowed.toString(),
                "--file",
                picture.toString(),
                "--as",
                "photo");

        var request = request();
        assertThat(request.to())
                .startsWith(named("@anna"), new Addressee.Listed("team"))
                .hasSize(3)
                .last()
                .isEqualTo(new Addressee.Named(
                        ChatRef.parse("@boris"), Map.of("number", "7"), people + ", line 2, column 1"));
        assertThat(request.draft().form()).isEqualTo(TextForm.MARKDOWN);
        assertThat(request.draft().split()).isTrue();
        assertThat(request.draft().variables()).isFalse();
        assertThat(request.draft().linkPreview()).isFalse();
        assertThat(request.draft().files())
                .singleElement()
                .satisfies(file -> assertThat(file.kind()).isEqualTo(AttachmentKind.PHOTO));
        assertThat(request.options())
                .isEqualTo(new SendOptions(
                        true, Optional.of(new ReplyRef.Id(123L << 20)), Optional.of(new TopicRef.Name("Bicycles"))));
        assertThat(request.time())
                .isEqualTo(new SendTime.At(
                        ZonedMoment.of(LocalDateTime.parse("2026-12-01T09:00"), ZoneId.of("Asia/Tokyo"))));
        assertThat(request.limits()).isEqualTo(new SendLimits(7, 8, Duration.ofSeconds(1), Duration.ofMinutes(1)));
        assertThat(request.key()).contains("key:k");
        assertThat(request.allowed().orElseThrow())
                .extracting(Addressee.Named::ref)
                .containsExactly(ChatRef.parse("@anna"), ChatRef.parse("@boris"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "send @anna Hello                | @anna        | Hello",
                "send @anna @boris Hello         | @anna @boris | Hello",
                "send @anna --text @boris        | @anna        | @boris",
                "send @anna @boris --text=hi     | @anna @boris | hi",
                "send Anna Boris                 | Anna         | Boris"
            })
    void theLastArgumentIsTheText(String arguments, String recipients, String text) {
        assertThat(line.run(arguments.split(" "))).isZero();

        assertThat(request().to()).extracting(Addressee::origin).containsExactly(recipients.split(" "));
        assertThat(request().draft().text()).isEqualTo(text);
    }

    @Test
    void standardInputIsTheText() {
        line.typing("first line", "", "third line").run("send", "@anna");

        assertThat(request().draft().text()).isEqualTo("first line\n\nthird line");
    }

    @Test
    void aFileNeedsNoText() throws IOException {
        var file = Files.write(folder.resolve("notes.bin"), new byte[] {1, 2});

        line.run("send", "@anna", "--file", file.toString());

        assertThat(request().draft().text()).isEmpty();
        assertThat(request().draft().files()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "send",
                "send @anna @boris",
                "send @anna me",
                "send @anna t.me/lounge",
                "send @anna list:team",
                "send @anna hi --at 2026-13-01T09:00",
                "send @anna hi --at soon",
                "send @anna hi --in 5",
                "send @anna hi --in 2h --at 2026-12-01T09:00",
                "send @anna hi --every hourly",
                "send @anna hi --every day",
                "send @anna hi --every day --in 2h",
                "send @anna hi --missed send",
                "send @anna hi --every=sun,mon --missed late",
                "send @anna hi --markdown --plain",
                "send @anna hi --text-file nowhere.txt",
                "send @anna hi --file nowhere.jpg",
                "send @anna hi --to-file nowhere.csv",
                "send @anna hi --allow-list nowhere.txt",
                "send @anna hi --reply-to something",
                "send @anna hi --as picture",
                "send @anna hi --max-recipients 0",
                "send @ hi",
                "send list:a/b hi"
            })
    void whatIsWrongIsSaidBeforeAnythingIsDone(String arguments) {
        assertThat(line.run(arguments.split(" "))).isEqualTo(2);

        assertThat(line.services.calls).isEmpty();
        assertThat(line.err()).startsWith("userbot: ");
    }

    @Test
    void severalAreAskedFor() {
        line.services.sending.planned.add(FakeSending.planned(6, "Boris\u001b[31m", OutboxState.PLANNED));

        assertThat(line.typing("n").run("send", "@anna", "@boris", "Hello")).isEqualTo(2);
        assertThat(line.services.calls).doesNotContain("deliver");
        assertThat(line.err())
                .contains("This goes to 2 recipients: Anna, Boris [31m.", "Go on? [y/N]", "Nothing was done.");

        assertThat(line.typing("y").run("send", "@anna", "@boris", "Hello")).isZero();
        assertThat(line.services.calls).contains("deliver");
    }

    @Test
    void nobodyThereMeansNo() {
        line.services.sending.planned.add(FakeSending.planned(6, "Boris", OutboxState.PLANNED));

        assertThat(line.run("send", "@anna", "@boris", "Hello")).isEqualTo(2);
        assertThat(line.err()).contains("Add --yes");
        assertThat(line.run("send", "@anna", "@boris", "Hello", "--yes")).isZero();
    }

    @Test
    void aDryRunShowsWhatWouldBeSent() {
        line.services.sending.when = Optional.of(Instant.parse("2026-12-01T08:00:00Z"));
        line.services.sending.planned.add(FakeSending.planned(6, "Boris", OutboxState.SENT));

        assertThat(line.run("send", "@anna", "@boris", "Hello", "--dry-run")).isZero();

        assertThat(line.services.calls).doesNotContain("deliver");
        assertThat(line.out()).isEqualTo("""
                        To Anna (id 5), at Tuesday, 2026-12-01 09:00:00 Europe/Berlin (+01:00), 2026-12-01 08:00:00 UTC:
                          | Hello [2J
                          | there
                        To Boris (id 6), sent before: gets nothing
                          | Hello [2J
                          | there
                        1 of 2 would get something now; nothing was sent.
                        """);
    }

    @Test
    void whatWaitsIsToldWithItsMoment() {
        line.services.sending.when = Optional.of(Instant.parse("2026-12-01T08:00:00Z"));
        line.services.sending.deliveries.put(5L, new Delivery.Sent(List.of((1L << 21) + (7 << 3) + 4)));

        assertThat(line.run("send", "@anna", "Hello", "--at", "2026-12-01T09:00"))
                .isZero();
        assertThat(line.out())
                .isEqualTo(
                        "Anna: scheduled for Tuesday, 2026-12-01 09:00:00 Europe/Berlin (+01:00), 2026-12-01 08:00:00 UTC\n");
    }

    @Test
    void whatWentOutAtOnceWasNotScheduled() {
        line.services.sending.when = Optional.of(Instant.parse("2026-12-01T08:00:00Z"));

        line.run("send", "@anna", "Hello", "--at", "2026-12-01T09:00");

        assertThat(line.out()).isEqualTo("Anna: sent\n");
    }

    @Test
    void whatIsRefusedIsNamedAndTheCodeIs6() {
        line.services.sending.planned.add(FakeSending.planned(6, "Boris", OutboxState.PLANNED));
        line.services.sending.planned.add(FakeSending.planned(7, "Vera", OutboxState.PLANNED));
        line.services.sending.deliveries.put(6L, new Delivery.Failed("They have blocked you.", Optional.empty()));
        line.services.sending.deliveries.put(7L, new Delivery.Unknown("Look there yourself.", Optional.empty()));

        assertThat(line.run("send", "@anna", "@boris", "@vera", "Hello", "--yes"))
                .isEqualTo(6);

        assertThat(line.out()).isEqualTo("""
                        Anna: sent
                        Boris: NOT sent: They have blocked you.
                        Vera: UNKNOWN: Look there yourself.
                        """);
    }

    @Test
    void whatStopsARunIsItsEnd() {
        line.services.sending.stopped = Optional.of(new UserbotException(Failure.RATE_LIMITED, "Too many."));

        assertThat(line.run("send", "@anna", "Hello")).isEqualTo(5);
        assertThat(line.err()).isEqualTo("userbot: Too many.\n");
    }

    @Test
    void theSameAgainIsNothingToDo() {
        line.services.sending.deliveries.put(
                5L, new Delivery.SentBefore(Instant.parse("2026-01-31T12:00:00Z"), List.of(1L << 20)));

        assertThat(line.run("send", "@anna", "Hello")).isZero();
        assertThat(line.out())
                .isEqualTo(
                        "Anna: nothing to do: this was sent on 2026-01-31 13:00:00 already (another --key sends it once more)\n");
    }

    @Test
    void jsonHoldsAllRecipients() throws IOException {
        line.services.sending.deliveries.put(5L, new Delivery.Failed("They have blocked you.", Optional.empty()));

        assertThat(line.run("send", "@anna", "Hello", "--output", "json")).isEqualTo(6);

        var json = new ObjectMapper().readTree(line.out());
        assertThat(json.fieldNames()).toIterable().containsExactly("recipients");
        assertThat(json.at("/recipients/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "chat_id",
                        "chat",
                        "username",
                        "state",
                        "send_at",
                        "when_online",
                        "message_ids",
                        "reason",
                        "messages");
        assertThat(json.at("/recipients/0/state").asText()).isEqualTo("failed");
    }

    @Test
    void aRepeatedMessageIsKept() {
        assertThat(line.run("send", "@anna", "Hello", "--every", "Mon,Thu 09:00", "--missed", "send"))
                .isZero();

        assertThat(line.services.calls)
                .contains("repeat mon,thu 09:00 true", Duration.ofDays(7))
                .doesNotContain("deliver");
        assertThat(line.err()).contains("Kept as r3: mon,thu 09:00.");
        assertThat(line.out()).contains("missed, skipped", "r3, Thursday, 2026-11-26 09:00:00", ": scheduled");
    }

    @Test
    void whatHadToBeDecidedAboutATimeIsSaid() {
        line.run("send", "@anna", "Hello", "--at", "2026-03-29T02:30");

        assertThat(line.err()).startsWith("There is no 02:30 on 2026-03-29 in Europe/Berlin");
    }
}
