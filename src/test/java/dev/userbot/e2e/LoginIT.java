package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.sandbox.Sandbox;
import dev.userbot.sandbox.world.Account;
import dev.userbot.sandbox.world.story.StoryWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logging in and out, with the real TDLib against the sandbox. */
class LoginIT {
    private static final Pattern LOGIN_LINK = Pattern.compile("tg://login\\?token=[\\w-]+");
    private static final String NOBODYS_NUMBER = "9996629999";

    @TempDir
    Path folder;

    private OfflineUser user;

    @BeforeEach
    void start() throws IOException {
        user = new OfflineUser(folder, StoryWorld.create(StoryWorld.DEFAULT_SEED));
    }

    @AfterEach
    void close() throws IOException {
        user.close();
    }

    @Test
    void aPhoneNumberAndACodeLogInAndWhoamiNeedsNeither() {
        var account = account(0);
        var login = user.userbot().runWithInput("+" + account.phone() + "\n" + Sandbox.LOGIN_CODE + "\n", login());
        assertThat(login.exitCode()).as("%s", login).isZero();
        assertThat(login.stderr()).contains("sandbox", Sandbox.LOGIN_CODE);
        assertThat(login.stdout()).contains("Logged in as", Long.toString(account.userId()));

        var whoami = user.succeed("--sandbox", "whoami");
        assertThat(whoami.stdout()).contains(Long.toString(account.userId()));
        assertThat(user.sandbox().requests().count("auth.sendCode")).isEqualTo(1);
    }

    @Test
    void everythingOfASessionBelongsToItsOwnerOnly() throws IOException {
        user.succeed("--sandbox", "whoami");
        try (var files = Files.walk(user.session())) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .endsWith("------"));
        }
    }

    @Test
    void aPasswordIsAskedForWithItsHint() {
        var account = account(1);
        var login = user.userbot()
                .runWithInput(
                        account.phone() + "\n" + Sandbox.LOGIN_CODE + "\n"
                                + account.password().orElseThrow() + "\n",
                        login());
        assertThat(login.exitCode()).as("%s", login).isZero();
        assertThat(login.stderr()).contains(account.passwordHint());
        assertThat(login.stdout()).contains(Long.toString(account.userId()));
    }

    @Test
    void aWrongPasswordIsAskedForAgain() {
        var account = account(1);
        var login = user.userbot()
                .runWithInput(
                        account.phone() + "\n" + Sandbox.LOGIN_CODE + "\nwrong\n"
                                + account.password().orElseThrow() + "\n",
                        login());
        assertThat(login.exitCode()).as("%s", login).isZero();
        assertThat(login.stderr()).doesNotContain(account.password().orElseThrow());
    }

    @Test
    void aCodeScannedElsewhereLogsIn() {
        var account = account(2);
        var login = user.userbot().start("--sandbox", "login", "--qr");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> LOGIN_LINK.matcher(login.stderr()).find());
        var link = LOGIN_LINK.matcher(login.stderr()).results().reduce((older, newer) -> newer);
        user.sandbox().acceptLogin(link.orElseThrow().group(), account.userId());
        var result = login.await();
        assertThat(result.exitCode()).as("%s", result).isZero();
        assertThat(result.stderr()).contains("▀");
        assertThat(result.stdout()).contains(Long.toString(account.userId()));
    }

    @Test
    void threeWrongCodesEndTheLogin() {
        var login = user.userbot().runWithInput(account(0).phone() + "\n11111\n11112\n11113\n11114\n", login());
        assertThat(login.exitCode()).isEqualTo(3);
        assertThat(user.sandbox().requests().count("auth.signIn")).isEqualTo(3);
        assertThat(login.stderr()).doesNotContain("11113", "\tat ");
    }

    @Test
    void aNumberWithoutAnAccountIsNotRegistered() {
        var login = user.userbot().runWithInput(NOBODYS_NUMBER + "\n" + Sandbox.LOGIN_CODE + "\n", login());
        assertThat(login.exitCode()).isEqualTo(3);
        assertThat(login.stderr()).contains("official").doesNotContain(NOBODYS_NUMBER);
        assertThat(user.sandbox().requests().count("auth.signUp")).isZero();
    }

    @Test
    void codeAndPasswordMayComeFromFiles() throws IOException {
        var account = account(1);
        Files.writeString(folder.resolve("code"), Sandbox.LOGIN_CODE + "\n");
        Files.writeString(folder.resolve("password"), account.password().orElseThrow() + "\n");
        var result = user.succeed(
                "--sandbox", "login", "--phone", account.phone(), "--code-file", "code", "--password-file", "password");
        assertThat(result.stdout()).contains(Long.toString(account.userId()));
    }

    @Test
    void loggingOutEndsTheSessionOnTheServerToo() {
        user.succeed("--sandbox", "whoami");
        user.succeed("--sandbox", "logout");
        assertThat(user.sandbox().requests().count("auth.logOut")).isEqualTo(1);
        var codes = user.sandbox().requests().count("auth.sendCode");
        // The sandbox logs in by itself where there is no session: it had to.
        user.succeed("--sandbox", "whoami");
        assertThat(user.sandbox().requests().count("auth.sendCode")).isEqualTo(codes + 1);
    }

    @Test
    void nothingSecretReachesALog() throws IOException {
        var account = account(1);
        var secrets = new String[] {account.phone(), account.password().orElseThrow()};
        var login = user.userbot()
                .runWithInput(
                        account.phone() + "\n" + Sandbox.LOGIN_CODE + "\n"
                                + account.password().orElseThrow() + "\n",
                        "--sandbox",
                        "-v",
                        "-v",
                        "login");
        assertThat(login.exitCode()).as("%s", login).isZero();
        assertThat(login.stderr()).doesNotContain(secrets);
        assertThat(Files.readString(user.session().resolve("tdlib.log"))).doesNotContain(secrets);
    }

    private Account account(int number) {
        return user.sandbox().world().accounts().get(number);
    }

    private static String[] login() {
        return new String[] {"--sandbox", "login"};
    }
}
