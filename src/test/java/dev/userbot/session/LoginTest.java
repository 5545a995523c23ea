package dev.userbot.session;

import static dev.userbot.session.FakeTdClient.ANNA;
import static dev.userbot.session.FakeTdClient.connected;
import static dev.userbot.session.FakeTdClient.startingIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.config.ApiCredentials;
import dev.userbot.config.ProxyConfig;
import dev.userbot.config.Secret;
import dev.userbot.session.LoginMethod.ByPhone;
import dev.userbot.session.LoginMethod.ByQr;
import dev.userbot.td.Failure;
import dev.userbot.td.TdException.Kind;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.AddProxy;
import dev.userbot.td.api.AuthenticationCodeInfo;
import dev.userbot.td.api.AuthenticationCodeType.AuthenticationCodeTypeSms;
import dev.userbot.td.api.AuthenticationCodeType.AuthenticationCodeTypeTelegramMessage;
import dev.userbot.td.api.AuthorizationState;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateClosed;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateLoggingOut;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateReady;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateWaitCode;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateWaitEmailAddress;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateWaitEmailCode;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateWaitOtherDeviceConfirmation;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateWaitPassword;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateWaitPhoneNumber;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateWaitPremiumPurchase;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateWaitRegistration;
import dev.userbot.td.api.CheckAuthenticationCode;
import dev.userbot.td.api.CheckAuthenticationEmailCode;
import dev.userbot.td.api.CheckAuthenticationPassword;
import dev.userbot.td.api.DisableProxy;
import dev.userbot.td.api.EmailAddressAuthenticationCodeInfo;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.LogOut;
import dev.userbot.td.api.NetworkType.NetworkTypeNone;
import dev.userbot.td.api.NetworkType.NetworkTypeOther;
import dev.userbot.td.api.RequestQrCodeAuthentication;
import dev.userbot.td.api.ResendAuthenticationCode;
import dev.userbot.td.api.SetAuthenticationEmailAddress;
import dev.userbot.td.api.SetAuthenticationPhoneNumber;
import dev.userbot.td.api.SetNetworkType;
import dev.userbot.td.api.SetOption;
import dev.userbot.td.api.SetTdlibParameters;
import dev.userbot.td.api.TermsOfService;
import dev.userbot.td.api.Update.UpdateAuthorizationState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
    private static final AuthorizationState READY = new AuthorizationStateReady();
    private static final AuthorizationState WAIT_PHONE = new AuthorizationStateWaitPhoneNumber();
    private static final AuthorizationState WAIT_CODE = waitCode("4915112345");
    private static final AuthorizationState WAIT_PASSWORD =
            new AuthorizationStateWaitPassword("the usual", false, false, "");
    private static final ByPhone ASK = new ByPhone(Optional.empty());

    private static AuthorizationState waitCode(String phone) {
        return new AuthorizationStateWaitCode(new AuthenticationCodeInfo(
                phone,
                new AuthenticationCodeTypeTelegramMessage(5),
                Optional.of(new AuthenticationCodeTypeSms(5)),
                60));
    }

    private static ClientParameters parameters(Optional<ProxyConfig> proxy) {
        return new ClientParameters(
                new ApiCredentials(17, new Secret("hash")),
                Path.of("somewhere"),
                proxy,
                Optional.of(new Secret("key")),
                false,
                "1.0",
                Duration.ofMillis(200));
    }

    private static Account logIn(FakeTdClient client, LoginMethod method, LoginPrompts prompts) {
        return Login.interactive(parameters(Optional.empty()), method, prompts).ensureReady(client);
    }

    private static void assertFails(Failure failure, String message, Runnable login) {
        assertThatThrownBy(login::run)
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(failure))
                .hasMessageContaining(message);
    }

    @Test
    void aSessionThatIsLoggedInAsksNothing() {
        var prompts = new ScriptedPrompts();

        var account = logIn(startingIn(READY), ASK, prompts);

        assertThat(account.me()).isEqualTo(ANNA);
        assertThat(prompts.seen).isEmpty();
    }

    @Test
    void parametersKeepAllDatabasesAndForgetAnEarlierProxy() {
        var client = startingIn(READY);

        Login.expected(parameters(Optional.empty())).ensureReady(client);

        assertThat(client.requests)
                .filteredOn(SetTdlibParameters.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(SetTdlibParameters.class, p -> {
                    assertThat(p.useFileDatabase() && p.useChatInfoDatabase() && p.useMessageDatabase())
                            .isTrue();
                    assertThat(p.useSecretChats()).isFalse();
                    assertThat(p.databaseEncryptionKey()).isEqualTo("a2V5");
                    assertThat(Path.of(p.databaseDirectory())).isAbsolute();
                });
        assertThat(client.requests.indexOf(new DisableProxy())).isBetween(0, indexOf(client, SetTdlibParameters.class));
        assertThat(indexOf(client, SetOption.class)).isLessThan(indexOf(client, SetTdlibParameters.class));
    }

    @Test
    void theProxyIsInForceBeforeTheNetworkIs() {
        var client = startingIn(READY);

        Login.expected(parameters(Optional.of(ProxyConfig.parse("socks5://u:p@127.0.0.1:1080"))))
                .ensureReady(client);

        assertThat(client.requests)
                .containsSubsequence(
                        new SetNetworkType(new NetworkTypeNone()), new SetNetworkType(new NetworkTypeOther()));
        assertThat(indexOf(client, SetNetworkType.class)).isLessThan(indexOf(client, AddProxy.class));
        assertThat(indexOf(client, AddProxy.class)).isLessThan(indexOf(client, SetTdlibParameters.class));
    }

    @Test
    void aRefusedProxyLeavesTheNetworkOff() {
        var client = startingIn(READY).refusing(AddProxy.class, Kind.OTHER);

        assertFails(
                Failure.UNEXPECTED,
                "scripted",
                () -> Login.expected(parameters(Optional.of(ProxyConfig.parse("http://127.0.0.1:80"))))
                        .ensureReady(client));

        assertThat(client.requests).doesNotContain(new SetNetworkType(new NetworkTypeOther()));
    }

    private static int indexOf(FakeTdClient client, Class<?> type) {
        return client.requests.stream().map(Object::getClass).toList().indexOf(type);
    }

    @Test
    void phoneThenCodeThenPassword() {
        var client = startingIn(WAIT_PHONE)
                .after(SetAuthenticationPhoneNumber.class, WAIT_CODE)
                .after(CheckAuthenticationCode.class, WAIT_PASSWORD)
                .after(CheckAuthenticationPassword.class, READY);
        var prompts = new ScriptedPrompts("+49 151 12345", "22222", "secret");

        var account = logIn(client, ASK, prompts);

        assertThat(account.me()).isEqualTo(ANNA);
        assertThat(prompts.seen.get(0)).isEqualTo("phone?");
        assertThat(prompts.seen.get(1)).startsWith("code?").contains("other Telegram apps", "not by SMS");
        assertThat(prompts.seen.get(2)).isEqualTo("password? the usual");
        assertThat(client.requests)
                .containsSubsequence(
                        new SetAuthenticationPhoneNumber("+49 151 12345"),
                        new CheckAuthenticationCode("22222"),
                        new CheckAuthenticationPassword("secret"));
    }

    @Test
    void aGivenNumberIsNotAskedFor() {
        var client = startingIn(WAIT_PHONE).after(SetAuthenticationPhoneNumber.class, READY);
        var prompts = new ScriptedPrompts();

        logIn(client, new ByPhone(Optional.of(new Secret("+1"))), prompts);

        assertThat(client.requests).contains(new SetAuthenticationPhoneNumber("+1"));
        assertThat(prompts.seen).isEmpty();
    }

    @Test
    void twoWrongCodesAreForgiven() {
        var client = startingIn(WAIT_CODE)
                .refusing(CheckAuthenticationCode.class, Kind.WRONG_SECRET)
                .refusing(CheckAuthenticationCode.class, Kind.WRONG_SECRET)
                .after(CheckAuthenticationCode.class, READY);

        assertThat(logIn(client, ASK, new ScriptedPrompts("1", "2", "3")).me()).isEqualTo(ANNA);
    }

    @Test
    void theThirdWrongCodeEndsIt() {
        var client = startingIn(WAIT_CODE)
                .refusing(CheckAuthenticationCode.class, Kind.WRONG_SECRET)
                .refusing(CheckAuthenticationCode.class, Kind.WRONG_SECRET)
                .refusing(CheckAuthenticationCode.class, Kind.WRONG_SECRET);

        assertFails(
                Failure.NOT_LOGGED_IN,
                "code was wrong 3 times",
                () -> logIn(client, ASK, new ScriptedPrompts("71001", "71002", "71003", "71004")));
        assertThat(client.requests)
                .filteredOn(CheckAuthenticationCode.class::isInstance)
                .hasSize(3);
    }

    @Test
    void theThirdWrongPasswordEndsIt() {
        var client = startingIn(WAIT_PASSWORD)
                .refusing(CheckAuthenticationPassword.class, Kind.WRONG_SECRET)
                .refusing(CheckAuthenticationPassword.class, Kind.WRONG_SECRET)
                .refusing(CheckAuthenticationPassword.class, Kind.WRONG_SECRET);

        assertFails(
                Failure.NOT_LOGGED_IN,
                "password was wrong 3 times",
                () -> logIn(client, ASK, new ScriptedPrompts("a", "b", "c")));
    }

    @Test
    void resendAsksTelegramForAnotherWay() {
        var sms = new AuthorizationStateWaitCode(
                new AuthenticationCodeInfo("1", new AuthenticationCodeTypeSms(5), Optional.empty(), 0));
        var client = startingIn(WAIT_CODE)
                .after(ResendAuthenticationCode.class, sms)
                .after(CheckAuthenticationCode.class, READY);
        var prompts = new ScriptedPrompts("resend", "resend", "22222");

        logIn(client, ASK, prompts);

        assertThat(prompts.seen)
                .contains("code? Telegram sent a code by SMS.", "Telegram offers no other way to send this code.");
        assertThat(client.requests)
                .filteredOn(ResendAuthenticationCode.class::isInstance)
                .hasSize(1);
    }

    @Test
    void resendTooEarlyAsksAgain() {
        var client = startingIn(WAIT_CODE)
                .refusing(ResendAuthenticationCode.class, Kind.OTHER)
                .after(CheckAuthenticationCode.class, READY);
        var prompts = new ScriptedPrompts("resend", "22222");

        logIn(client, ASK, prompts);

        assertThat(prompts.seen).anyMatch(text -> text.contains("not send another code yet"));
    }

    @Test
    void anExpiredCodeIsReplacedByANewOne() {
        var client = startingIn(WAIT_CODE)
                .refusing(CheckAuthenticationCode.class, Kind.EXPIRED_SECRET)
                .after(SetAuthenticationPhoneNumber.class, WAIT_CODE)
                .after(CheckAuthenticationCode.class, READY);

        logIn(client, ASK, new ScriptedPrompts("1", "2"));

        assertThat(client.requests).contains(new SetAuthenticationPhoneNumber("4915112345"));
    }

    @Test
    void everyNewQrLinkIsShownUntilOneIsScanned() {
        var client = startingIn(WAIT_PHONE)
                .after(
                        RequestQrCodeAuthentication.class,
                        new UpdateAuthorizationState(new AuthorizationStateWaitOtherDeviceConfirmation("tg://login?1")),
                        new UpdateAuthorizationState(new AuthorizationStateWaitOtherDeviceConfirmation("tg://login?2")),
                        new UpdateAuthorizationState(WAIT_PASSWORD))
                .after(CheckAuthenticationPassword.class, READY);
        var prompts = new ScriptedPrompts("secret");

        logIn(client, new ByQr(), prompts);

        assertThat(prompts.seen).containsExactly("qr tg://login?1", "qr tg://login?2", "password? the usual");
    }

    @Test
    void anEmailAddressAndItsCodeAreAskedFor() {
        var client = startingIn(new AuthorizationStateWaitEmailAddress(false, false))
                .after(
                        SetAuthenticationEmailAddress.class,
                        new AuthorizationStateWaitEmailCode(
                                false, false, new EmailAddressAuthenticationCodeInfo("a***@example.org", 6)))
                .after(CheckAuthenticationEmailCode.class, READY);
        var prompts = new ScriptedPrompts("anna@example.org", "123456");

        logIn(client, ASK, prompts);

        assertThat(prompts.seen).contains("e-mail?", "e-mail code? a***@example.org");
    }

    @Test
    void aNumberWithoutAccountIsRefusedAndForgotten() {
        var terms = new TermsOfService(new FormattedText("", List.of()), 0, false);
        var client = startingIn(WAIT_PHONE)
                .after(SetAuthenticationPhoneNumber.class, new AuthorizationStateWaitRegistration(terms))
                .after(LogOut.class, new AuthorizationStateClosed());

        assertFails(Failure.NOT_LOGGED_IN, "no Telegram account", () -> logIn(client, ASK, new ScriptedPrompts("+1")));
        assertThat(client.requests).contains(new LogOut());
    }

    @Test
    void aPremiumPurchaseIsRefused() {
        var client = startingIn(new AuthorizationStateWaitPremiumPurchase("", 0, "", ""))
                .after(LogOut.class, new AuthorizationStateClosed());

        assertFails(Failure.NOT_LOGGED_IN, "Premium purchase", () -> logIn(client, ASK, new ScriptedPrompts()));
    }

    @Test
    void aCommandThatExpectsALoginSaysHowToGetOne() {
        var login = Login.expected(parameters(Optional.empty()));

        assertFails(Failure.NOT_LOGGED_IN, "userbot login", () -> login.ensureReady(startingIn(WAIT_PHONE)));
        assertFails(Failure.NOT_LOGGED_IN, "userbot login", () -> login.ensureReady(startingIn(WAIT_CODE)));
    }

    @Test
    void aSessionThatTelegramEndedIsReported() {
        assertFails(
                Failure.NOT_LOGGED_IN,
                "ended this session",
                () -> logIn(startingIn(new AuthorizationStateLoggingOut()), ASK, new ScriptedPrompts()));
    }

    @Test
    void anUnknownStateEndsTheLogin() {
        var unknown = new AuthorizationState.UnknownAuthorizationState(
                dev.userbot.td.api.TdJson.parse("{\"@type\":\"authorizationStateWaitMiracle\"}"));

        assertFails(
                Failure.NOT_LOGGED_IN, "does not know", () -> logIn(startingIn(unknown), ASK, new ScriptedPrompts()));
    }

    @Test
    void aRateLimitAtLoginIsToldAndNotWaitedFor() {
        var client = startingIn(WAIT_PHONE).refusing(SetAuthenticationPhoneNumber.class, Kind.RATE_LIMITED);

        assertFails(Failure.RATE_LIMITED, "in 1h 30m", () -> logIn(client, ASK, new ScriptedPrompts("+1")));
    }

    @Test
    void otherRefusalsReachTheUserAsTheyAre() {
        var client = startingIn(WAIT_PHONE).refusing(SetAuthenticationPhoneNumber.class, Kind.LOGIN_REFUSED);

        assertFails(Failure.NOT_LOGGED_IN, "scripted refusal", () -> logIn(client, ASK, new ScriptedPrompts("+1")));
    }

    @Test
    void aWrongDatabaseKeyIsExplained() {
        var client = new FakeTdClient()
                .after(
                        dev.userbot.td.api.GetAuthorizationState.class,
                        new AuthorizationState.AuthorizationStateWaitTdlibParameters())
                .refusing(SetTdlibParameters.class, Kind.UNAUTHORIZED);

        assertFails(Failure.USAGE, "USERBOT_DB_KEY", () -> logIn(client, ASK, new ScriptedPrompts()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 151 12345", "4915112345"})
    void anEarlierLoginOfTheSameNumberGoesOnAtItsCode(String number) {
        var client = startingIn(WAIT_CODE).after(CheckAuthenticationCode.class, READY);

        logIn(client, new ByPhone(Optional.of(new Secret(number))), new ScriptedPrompts("22222"));

        assertThat(client.requests).noneMatch(SetAuthenticationPhoneNumber.class::isInstance);
    }

    @Test
    void anEarlierLoginOfAnotherNumberIsReplaced() {
        var client = startingIn(WAIT_CODE).after(SetAuthenticationPhoneNumber.class, READY);

        logIn(client, new ByPhone(Optional.of(new Secret("+1"))), new ScriptedPrompts());

        assertThat(client.requests).contains(new SetAuthenticationPhoneNumber("+1"));
    }

    @Test
    void anEarlierLoginByCodeIsReplacedByQrIfWanted() {
        var client = startingIn(WAIT_CODE).after(RequestQrCodeAuthentication.class, READY);

        logIn(client, new ByQr(), new ScriptedPrompts());

        assertThat(client.requests).contains(new RequestQrCodeAuthentication(List.of()));
    }

    @Test
    void anEarlierLoginByQrIsCancelledIfAPhoneIsWanted() {
        var client = startingIn(new AuthorizationStateWaitOtherDeviceConfirmation("tg://login?1"))
                .after(LogOut.class, new AuthorizationStateClosed());

        assertFails(
                Failure.NOT_LOGGED_IN, "Run the same command again", () -> logIn(client, ASK, new ScriptedPrompts()));
    }

    @Test
    void withoutConnectionALoggedInSessionIsNotReady() {
        var login = Login.expected(parameters(Optional.empty()));

        assertFails(
                Failure.NO_CONNECTION, "--connect-timeout", () -> login.ensureReady(FakeTdClient.unconnected(READY)));
    }

    @Test
    void aFinishedLoginLeavesNothingBehindButTheAccountsOwnWatch() {
        var client = startingIn(READY);

        try (var account = logIn(client, ASK, new ScriptedPrompts())) {
            assertThat(account.client()).isSameAs(client);
            assertThat(client.subscriptions()).isEqualTo(1);
        }

        assertThat(client.subscriptions()).isZero();
        assertThat(client.isClosed()).isTrue();
    }

    @Test
    void anAccountKnowsWhenTelegramEndsItsSession() {
        var client = startingIn(READY);
        var account = logIn(client, ASK, new ScriptedPrompts());
        client.emit(connected());
        assertThat(account.endedByTelegram()).isFalse();

        client.emit(new UpdateAuthorizationState(new AuthorizationStateLoggingOut()));

        assertThat(account.endedByTelegram()).isTrue();
    }

    @Test
    void loggingOutEndsWhenTdlibHasClosed() {
        var client = startingIn(READY)
                .after(
                        LogOut.class,
                        new UpdateAuthorizationState(new AuthorizationStateLoggingOut()),
                        new UpdateAuthorizationState(new AuthorizationStateClosed()));
        var account = logIn(client, ASK, new ScriptedPrompts());

        account.logOut();

        assertThat(client.requests).endsWith(new LogOut());
        assertThat(account.endedByTelegram()).isFalse();
    }

    @Test
    void aLogoutThatTelegramDoesNotConfirmFails() {
        var client = startingIn(READY).refusing(LogOut.class, Kind.TIMED_OUT);
        var account = logIn(client, ASK, new ScriptedPrompts());

        assertFails(Failure.NO_CONNECTION, "did not confirm", account::logOut);
    }
}
