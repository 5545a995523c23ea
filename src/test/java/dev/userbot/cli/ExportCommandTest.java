package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.archive.ContentKind;
import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChatKind;
import dev.userbot.chats.ChatPlace;
import dev.userbot.chats.ChatRef;
import dev.userbot.chats.ChosenChat;
import dev.userbot.chats.TopicRef;
import dev.userbot.chats.WantedPart;
import dev.userbot.export.ExportFormat;
import dev.userbot.export.ExportRequest;
import dev.userbot.export.ExportSummary;
import dev.userbot.export.Fetching;
import dev.userbot.export.render.Split;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private final CommandLineRun line = new CommandLineRun();

    private ExportRequest request() {
        return line.services.calls.stream()
                .filter(ExportRequest.class::isInstance)
                .map(ExportRequest.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static ChosenChat chosen(String typed) {
        return new ChosenChat(ChatRef.parse(typed), typed);
    }

    private void fails(String chat, Failure failure) {
        line.services.whileExporting = (exported, progress) -> {
            if (exported.name().equals(chat)) {
                throw new UserbotException(failure, "What happened.\nWhat to do.");
            }
        };
    }

    @Test
    void withoutOptionsItTakesTheDefaults() {
        assertThat(line.run("export", "@lounge")).isZero();

        assertThat(line.services.calls)
                .containsExactly(
                        "export",
                        new ChatChoice(List.of(chosen("@lounge")), List.of(), false, Set.of()),
                        new ExportRequest(
                                new WantedPart(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Set.of(),
                                        OptionalInt.empty()),
                                new Fetching.New(),
                                Set.of(),
                                Set.of(ExportFormat.MD, ExportFormat.JSON),
                                Set.of(),
                                Split.NONE,
                                new ChatPlace.Under(Path.of("exports")),
                                ZoneId.of("Europe/Berlin"),
                                Duration.ofMinutes(5)));
    }

    @Test
    void itTakesItsOptions() {
        assertThat(line.run(
                        ("export me --format json --out there --since 7d --until 2026-01-31 --limit 10 --max-wait 1h"
                                        + " --timezone UTC --topic News --from @anna --contains tea --only photo,link"
                                        + " --comments --edits --split month --refresh 30d")
                                .split(" ")))
                .isZero();

        assertThat(request())
                .isEqualTo(new ExportRequest(
                        new WantedPart(
                                Optional.of(Instant.parse("2026-01-25T12:00:00Z")),
                                Optional.of(Instant.parse("2026-01-31T00:00:00Z")),
                                Optional.of(new TopicRef.Name("News")),
                                Optional.of(ChatRef.parse("@anna")),
                                Optional.of("tea"),
                                Set.of(ContentKind.PHOTO, ContentKind.LINK),
                                OptionalInt.of(10)),
                        new Fetching.Refresh(Instant.parse("2026-01-02T12:00:00Z")),
                        Set.of(ExportRequest.Addition.COMMENTS, ExportRequest.Addition.EDITS),
                        Set.of(ExportFormat.JSON),
                        Set.of(),
                        Split.MONTH,
                        new ChatPlace.Exactly(Path.of("there")),
                        ZoneId.of("UTC"),
                        Duration.ofHours(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000123", "-123", "123", "t.me/c/1/2", "A title"})
    void everyKindOfChatReferenceIsAnArgument(String chat) {
        assertThat(line.run("export", chat, "--limit", "5")).isZero();

        assertThat(line.services.calls).contains(new ChatChoice(List.of(chosen(chat)), List.of(), false, Set.of()));
    }

    @Test
    void aPhoneNumberIsNeverRepeated() {
        fails("+…", Failure.NOT_FOUND);

        assertThat(line.run("export", "+4915112345", "@boris")).isEqualTo(6);

        assertThat(line.err()).doesNotContain("4915112345");
    }

    @Test
    void chatsAreChosenByFolderAndKind() {
        line.run("export", "--folder", "Work", "--folder", "Friends", "--type", "group,bot");

        assertThat(line.services.calls)
                .contains(new ChatChoice(
                        List.of(), List.of("Work", "Friends"), false, Set.of(ChatKind.GROUP, ChatKind.BOT)));
    }

    @Test
    void eachOfSeveralChatsGetsAFolder() {
        line.run("export", "@anna", "@boris", "--out", "there");

        assertThat(request().place()).isEqualTo(new ChatPlace.Under(Path.of("there")));
    }

    @Test
    void itPrintsASummaryOfEachChat() {
        line.run("export", "@anna", "@boris");

        var summary = "The Lounge: 1200 messages from 2024-01-02 to 2026-01-31, 12 new, 3 found edited.\n  "
                + Path.of("exports", "lounge", "result.json") + "\n";
        assertThat(line.out()).isEqualTo(summary + summary);
        assertThat(line.services.open).isFalse();
    }

    @Test
    void itPrintsOneJsonDocument() throws IOException {
        fails("@boris", Failure.NOT_FOUND);

        line.run("--output", "json", "export", "@anna", "@boris");

        var json = new ObjectMapper().readTree(line.out());
        assertThat(json.path("chats")).hasSize(1);
        assertThat(json.path("chats").path(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "chat_id",
                        "title",
                        "directory",
                        "files",
                        "messages",
                        "new_messages",
                        "changed",
                        "deleted",
                        "missing",
                        "media",
                        "first",
                        "last");
        assertThat(json.path("failed").toString())
                .isEqualTo("[{\"chat\":\"@boris\",\"code\":4,\"error\":\"What happened.\\nWhat to do.\"}]");
    }

    @Test
    void oneFailingChatDoesNotStopTheOthers() {
        fails("@boris", Failure.NOT_FOUND);

        assertThat(line.run("export", "@anna", "@boris", "@clara")).isEqualTo(6);

        assertThat(line.out()).containsSubsequence("The Lounge", "The Lounge");
        assertThat(line.err())
                .isEqualTo("userbot: @boris: What happened.\nWhat to do.\nuserbot: 1 chat(s) failed: @boris.\n");
    }

    @Test
    void aBugInOneChatDoesNotStopTheOthersEither() {
        line.services.whileExporting = (chat, progress) -> {
            throw new IllegalStateException("message text of somebody");
        };

        assertThat(line.run("export", "@anna", "--all", "-v")).isEqualTo(6);

        assertThat(line.err())
                .contains("IllegalStateException", "\tat dev.userbot.cli")
                .doesNotContain("somebody", "\u202e");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_LOGGED_IN", "RATE_LIMITED", "SESSION_IN_USE", "NO_CONNECTION", "INTERRUPTED"})
    void whatConcernsTheAccountStopsAll(Failure failure) {
        fails("@anna", failure);

        assertThat(line.run("export", "@anna", "@boris")).isEqualTo(failure.exitCode());

        assertThat(line.out()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsToldWithCode6(ExportSummary.Missing missing) {
        line.services.missing = Set.of(missing);

        assertThat(line.run("export", "@lounge")).isEqualTo(6);

        assertThat(line.err()).startsWith("userbot: The Lounge: ");
    }

    @Test
    void offlineAsksOnlyTheArchive() {
        assertThat(line.run("export", "@lounge", "--offline")).isZero();

        assertThat(line.services.calls).startsWith("archive");
        assertThat(request().fetching()).isEqualTo(new Fetching.Offline());
    }

    @Test
    void aDryRunOnlySaysWhatItWouldTake() {
        assertThat(line.run("export", "@lounge", "--dry-run")).isZero();

        assertThat(line.out()).isEqualTo("The Lounge: about 1000 messages to fetch, 200 stored, about 11 requests.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "export @anna --type group",
                "export @anna --since soon",
                "export @anna --since today --until yesterday",
                "export @anna --limit 0",
                "export @anna --limit x",
                "export @anna --format pdf",
                "export @anna --split week",
                "export @anna --only cats",
                "export @anna --max-wait 5",
                "export @anna --refresh soon",
                "export @anna --refresh 1d --full",
                "export @anna --offline --full",
                "export @anna --offline --dry-run",
                "export @anna --from @"
            })
    void badUsageIsCode2BeforeAnythingIsOpened(String arguments) {
        assertThat(line.run(arguments.split(" "))).isEqualTo(2);

        assertThat(line.err()).startsWith("userbot: ");
        assertThat(line.services.calls).isEmpty();
    }
}
