package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.archive.MediaEntry;
import dev.userbot.archive.MediaKey;
import dev.userbot.archive.MediaRole;
import dev.userbot.archive.MediaState;
import dev.userbot.archive.MediaType;
import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChatKind;
import dev.userbot.chats.ChatPlace;
import dev.userbot.chats.ChatRef;
import dev.userbot.chats.ChosenChat;
import dev.userbot.media.DownloadLimits;
import dev.userbot.media.MediaEstimate;
import dev.userbot.media.MediaInventory;
import dev.userbot.media.MediaOutcome;
import dev.userbot.media.MediaRequest;
import dev.userbot.media.MediaSummary;
import dev.userbot.media.MediaSummary.Amount;
import dev.userbot.media.name.Grouping;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadMediaCommandTest {
    private static final MediaEntry FAILED = new MediaEntry(
            new MediaKey(-1001, 77L << 20, "abc"),
            MediaType.VIDEO,
            MediaRole.FILE,
            3 << 20,
            MediaState.FAILED,
            Optional.of("Telegram does not have this file any more (FILE_ID_INVALID)."),
            3,
            Optional.empty(),
            Optional.empty(),
            Instant.parse("2026-01-31T12:00:00Z"));

    private static final MediaEntry DONE = new MediaEntry(
            new MediaKey(-1001, 78L << 20, "def"),
            MediaType.PHOTO,
            MediaRole.THUMBNAIL,
            1000,
            MediaState.DONE,
            Optional.empty(),
            1,
            Optional.of(Path.of("/x/a.jpg")),
            Optional.of("ff00"),
            Instant.parse("2026-01-31T12:00:00Z"));

    private final CommandLineRun line = new CommandLineRun();

    private MediaRequest request() {
        return line.services.calls.stream()
                .filter(MediaRequest.class::isInstance)
                .map(MediaRequest.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(line.out());
    }

    private static MediaSummary summary(Map<MediaOutcome, Amount> outcomes, MediaEntry... failed) {
        return new MediaSummary(-1001, "The Lounge", Path.of("exports/lounge/media"), outcomes, List.of(failed));
    }

    @Test
    void withoutOptionsItTakesAllButStickersIntoTheChatsFolder() {
        assertThat(line.run("download-media", "@lounge")).isZero();

        assertThat(line.services.calls)
                .contains(new ChatChoice(
                        List.of(new ChosenChat(ChatRef.parse("@lounge"), "@lounge")), List.of(), false, Set.of()));
        assertThat(request().filter().types()).isEqualTo(EnumSet.complementOf(EnumSet.of(MediaType.STICKER)));
        assertThat(request().filter().roles()).containsExactly(MediaRole.FILE);
        assertThat(request().place()).isEqualTo(new ChatPlace.Within(new ChatPlace.Under(Path.of("exports")), "media"));
        assertThat(request().template()).hasToString("{date}_{time}_{id}_{name}");
        assertThat(request().grouping()).isEmpty();
        assertThat(request().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(request().limits())
                .isEqualTo(new DownloadLimits(OptionalInt.empty(), Duration.ofMinutes(1), Duration.ofMinutes(5)));
    }

    @Test
    void itTakesItsOptions() {
        assertThat(line.run(("download-media @lounge --type photo,sticker --thumbnails --min-size 1KB --max-size 20MB"
                                + " --ext .PDF,jpg --name *report* --since 7d --from @anna --topic News --limit 5 --parallel 3"
                                + " --out there --name-template {id} --group-by month --stall-timeout 30s --max-wait 1h")
                        .split(" ")))
                .isZero();

        var filter = request().filter();
        assertThat(filter.types()).containsExactlyInAnyOrder(MediaType.PHOTO, MediaType.STICKER);
        assertThat(filter.roles()).containsExactlyInAnyOrder(MediaRole.values());
        assertThat(filter.minSize()).isEqualTo(OptionalLong.of(1024));
        assertThat(filter.maxSize()).isEqualTo(OptionalLong.of(20 << 20));
        assertThat(filter.extensions()).containsExactlyInAnyOrder("pdf", "jpg");
        assertThat(filter.name()).hasValueSatisfying(glob -> assertThat(glob).hasToString("*report*"));
        assertThat(request().part().since()).contains(Instant.parse("2026-01-25T12:00:00Z"));
        assertThat(request().part().from()).contains(ChatRef.parse("@anna"));
        assertThat(request().part().limit()).isEqualTo(OptionalInt.of(5));
        assertThat(request().place()).isEqualTo(new ChatPlace.Exactly(Path.of("there")));
        assertThat(request().template()).hasToString("{id}");
        assertThat(request().grouping()).contains(Grouping.MONTH);
        assertThat(request().limits())
                .isEqualTo(new DownloadLimits(OptionalInt.of(3), Duration.ofSeconds(30), Duration.ofHours(1)));
    }

    @Test
    void severalChatsGetAFolderEachInTheChosenOne() {
        assertThat(line.run("download-media", "--all", "--chat-type", "channel", "--out", "there"))
                .isZero();

        assertThat(line.services.calls).contains(new ChatChoice(List.of(), List.of(), true, Set.of(ChatKind.CHANNEL)));
        assertThat(request().place()).isEqualTo(new ChatPlace.Under(Path.of("there")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--type=film",
                "--min-size=big",
                "--min-size=2MB --max-size=1MB",
                "--parallel=0",
                "--stall-timeout=0s",
                "--name-template={nonsense}",
                "--group-by=colour",
                "--limit=0",
                "--chat-type=group",
                "--dry-run --list",
                "--retry-failed --dry-run"
            })
    void whatMakesNoSenseIsAnErrorOfUsageAndAsksNobody(String options) {
        assertThat(line.run(("download-media @lounge " + options).split(" "))).isEqualTo(2);

        assertThat(line.services.calls).isEmpty();
        assertThat(line.err()).isNotEmpty().doesNotContain("\tat ");
    }

    @Test
    void itSaysWhatBecameOfTheFiles() {
        line.services.media = summary(Map.of(
                MediaOutcome.DOWNLOADED, new Amount(12, 34 << 20),
                MediaOutcome.ALREADY_THERE, new Amount(3, 3 << 10),
                MediaOutcome.LINKED, new Amount(1, 100)));

        assertThat(line.run("download-media", "@lounge")).isZero();
        assertThat(line.out()).isEqualTo("""
                        The Lounge: 12 files downloaded (34 MB), 3 already there (3.0 KB), 1 linked to the same file of another message (100 B).
                          exports/lounge/media
                        """);
    }

    @Test
    void whatFailedIsNamedWithItsReasonAndTheExitCodeIsSix() {
        line.services.media = summary(Map.of(MediaOutcome.FAILED, new Amount(1, 3 << 20)), FAILED);

        assertThat(line.run("download-media", "@lounge")).isEqualTo(6);
        assertThat(line.out()).startsWith("The Lounge: 0 files downloaded, 1 failed (3.0 MB).");
        assertThat(line.err())
                .contains("message 77, video of 3.0 MB: Telegram does not have this file any more")
                .contains("--retry-failed");
    }

    @Test
    void whatMayNotBeSavedIsSaidAndTheExitCodeIsSix() {
        line.services.media = summary(Map.of(MediaOutcome.REFUSED, new Amount(2, 100)));

        assertThat(line.run("download-media", "@lounge")).isEqualTo(6);
        assertThat(line.err()).contains("2 file(s) may not be saved");
    }

    @Test
    void asJsonItIsOneDocument() throws IOException {
        line.services.media = summary(
                Map.of(MediaOutcome.DOWNLOADED, new Amount(12, 500), MediaOutcome.FAILED, new Amount(1, 3 << 20)),
                FAILED);

        assertThat(line.run("--output", "json", "download-media", "@lounge")).isEqualTo(6);
        var chat = json().at("/chats/0");
        assertThat(chat.path("chat_id").asLong()).isEqualTo(-1001);
        assertThat(chat.at("/downloaded/files").asLong()).isEqualTo(12);
        assertThat(chat.at("/downloaded/bytes").asLong()).isEqualTo(500);
        assertThat(chat.at("/already_there/files").asLong()).isZero();
        assertThat(chat.at("/failed/0/message_id").asLong()).isEqualTo(77);
        assertThat(chat.at("/failed/0/reason").asText()).contains("FILE_ID_INVALID");
        assertThat(json().path("failed")).isEmpty();
    }

    @Test
    void retryFailedDownloadsOnlyThose() {
        assertThat(line.run("download-media", "@lounge", "--retry-failed")).isZero();

        assertThat(line.services.calls).contains("failed");
    }

    @Test
    void aDryRunShowsCountsAndSizes() throws IOException {
        line.services.estimatedMedia = new MediaEstimate(
                -1001,
                "The Lounge",
                List.of(
                        new MediaEstimate.OfType(MediaType.PHOTO, 5000, 700 << 20, false),
                        new MediaEstimate.OfType(MediaType.VOICE, 3, 3 << 10, true)));

        assertThat(line.run("download-media", "@lounge", "--dry-run")).isZero();
        assertThat(line.out())
                .contains("photo  5000      about 700 MB", "voice  3         3.0 KB", "total  5003      about 700 MB");
        var again = new CommandLineRun();
        again.services.estimatedMedia = line.services.estimatedMedia;
        again.run("--output", "json", "download-media", "@lounge", "--dry-run");
        var type = new ObjectMapper().readTree(again.out()).at("/chats/0/types/0");
        assertThat(type.path("type").asText()).isEqualTo("photo");
        assertThat(type.path("messages").asLong()).isEqualTo(5000);
        assertThat(type.path("exact").asBoolean()).isFalse();
    }

    @Test
    void theLedgerIsATableOrJsonAndNeedsNoTelegram() throws IOException {
        line.services.inventory = new MediaInventory(-1001, "The Lounge", List.of(FAILED, DONE));

        assertThat(line.run("download-media", "@lounge", "--list")).isZero();
        assertThat(line.out().lines())
                .contains(
                        "77       video              3.0 MB  failed  2026-01-31 13:00  Telegram does not have this file any more (FILE_ID_INVALID).",
                        "78       photo (thumbnail)  1000 B  done    2026-01-31 13:00  /x/a.jpg");
        var again = new CommandLineRun();
        again.services.inventory = line.services.inventory;
        again.run("--output", "json", "download-media", "@lounge", "--list");
        var file = new ObjectMapper().readTree(again.out()).at("/chats/0/files/1");
        assertThat(file.path("message_id").asLong()).isEqualTo(78);
        assertThat(file.path("role").asText()).isEqualTo("thumbnail");
        assertThat(file.path("state").asText()).isEqualTo("done");
        assertThat(file.path("path").asText()).isEqualTo("/x/a.jpg");
        assertThat(file.path("sha256").asText()).isEqualTo("ff00");
        assertThat(file.path("reason").isNull()).isTrue();
    }
}
