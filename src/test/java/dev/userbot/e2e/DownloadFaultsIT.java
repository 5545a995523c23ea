package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.sandbox.Fault;
import dev.userbot.sandbox.Faults;
import dev.userbot.sandbox.FileFaults;
import dev.userbot.sandbox.FileTarget;
import dev.userbot.sandbox.world.FileSpec;
import dev.userbot.sandbox.world.FilesChat;
import dev.userbot.sandbox.world.FilesWorld;
import dev.userbot.sandbox.world.SentFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with one file never stops the others; it is in the ledger with its reason, and can be repaired. */
class DownloadFaultsIT {
    private static final int KB = 1 << 10;
    private static final String[] DOWNLOAD = {"--sandbox", "download-media", "@depot"};

    @TempDir
    Path folder;

    private final FilesWorld world = new FilesWorld();
    private final FilesChat depot = world.supergroup("depot");
    private final List<SentFile> others = new ArrayList<>();
    private SentFile victim;
    private OfflineUser user;

    @BeforeEach
    void start() throws IOException {
        for (int i = 0; i < 5; i++) {
            others.add(depot.sends(FileSpec.document("before-" + i + ".bin", 40 * KB)));
        }
        victim = depot.sends(FileSpec.document("victim.bin", 3_000 * KB).inDataCentre(2));
        for (int i = 0; i < 5; i++) {
            others.add(depot.sends(FileSpec.document("after-" + i + ".bin", 700 * KB)));
        }
        user = new OfflineUser(folder, world.build());
    }

    @AfterEach
    void close() throws IOException {
        user.close();
    }

    private FileFaults faults() {
        return user.sandbox().faults().files();
    }

    private FileTarget target() {
        return FileTarget.file(victim.file().id());
    }

    private void failsAndIsRepaired(String reason, String... options) {
        var arguments = new ArrayList<>(List.of(DOWNLOAD));
        arguments.addAll(List.of(options));
        var result = user.userbot().run(arguments.toArray(String[]::new));

        assertThat(result.exitCode()).as("%s", result).isEqualTo(6);
        assertThat(result.stderr())
                .contains("message " + victim.messageId(), reason, "--retry-failed")
                .doesNotContain("\tat ", "Exception");
        assertThat(result.stdout()).contains("10 files downloaded", "1 failed");
        var downloaded = Downloaded.of(user, "depot").holds(others);
        downloaded.lacks(victim, reason);
        assertThat(downloaded.files()).as("nothing wrong has a final name").hasSize(others.size());

        faults().clear();
        user.sandbox().files().clear();
        var repaired = user.succeed("--sandbox", "download-media", "@depot", "--retry-failed");
        assertThat(repaired.stdout()).contains("1 file downloaded");
        Downloaded.of(user, "depot").holds(List.of(victim));
        assertThat(others)
                .allSatisfy(file -> assertThat(
                                user.sandbox().files().bytes(file.file().id()))
                        .isZero());
    }

    @Test
    void aFileThatIsGone() {
        faults().always(target(), Fault.GONE);
        failsAndIsRepaired("FILE_ID_INVALID");
    }

    @Test
    void aFileWhosePartsFail() {
        faults().beyond(target(), 1_000 * KB, new Fault.ErrorAnswer(400, "PART_IS_BROKEN"));
        failsAndIsRepaired("PART_IS_BROKEN");
    }

    @Test
    void aReferenceThatNobodyCanRepair() {
        faults().expireReferences(target(), Faults.ALWAYS);
        failsAndIsRepaired("reference");
    }

    @Test
    void aSizeThatIsWronglyAnnounced() {
        faults().announceSize(target(), 1_000);
        failsAndIsRepaired("announced");
    }

    @Test
    void aSizeThatIsAnnouncedTooSmall() {
        faults().announceSize(target(), -100_000);
        failsAndIsRepaired("announced");
    }

    @Test
    void aFileOfWhichNothingComes() {
        faults().always(target(), new Fault.Stall());
        failsAndIsRepaired("Nothing came for 2 s", "--stall-timeout", "2s");
    }

    @Test
    void aReferenceThatExpiredIsRepaired() {
        faults().expireReferences(FileTarget.ALL, 1);
        arrivesAnyway();
    }

    @Test
    void aFloodOfWaitsForThoseWithoutPremiumIsTold() {
        faults().once(target(), new Fault.PremiumWait(1));
        var result = arrivesAnyway();
        assertThat(result.stderr()).contains("Premium");
    }

    @Test
    void aConnectionThatBreaksInTheMiddle() {
        faults().add(target(), 500 * KB, 0, 1, new Fault.DropConnection());
        arrivesAnyway();
    }

    @Test
    void aSlowDataCentreDoesNotHoldUpTheOthers() {
        faults().always(FileTarget.dataCentre(2), new Fault.Delay(Duration.ofMillis(300)));
        arrivesAnyway();
        var parts = user.sandbox().files().parts();
        var lastOfOthers = parts.stream()
                .filter(part -> part.dcId() != 2)
                .map(part -> part.asked())
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow();
        var lastOfSlow = parts.stream()
                .filter(part -> part.dcId() == 2)
                .map(part -> part.asked())
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow();
        assertThat(lastOfOthers).isBefore(lastOfSlow);
    }

    private Userbot.Result arrivesAnyway() {
        var result = user.succeed(DOWNLOAD);
        assertThat(result.stdout()).contains("11 files downloaded");
        var all = new ArrayList<>(others);
        all.add(victim);
        Downloaded.of(user, "depot").holds(all);
        return result;
    }
}
