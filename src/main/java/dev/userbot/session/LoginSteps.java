package dev.userbot.session;

import dev.userbot.config.DurationText;
import dev.userbot.config.Secret;
import dev.userbot.session.LoginMethod.ByPhone;
import dev.userbot.session.LoginPrompts.Code;
import dev.userbot.session.LoginPrompts.CodeQuestion;
import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.AuthorizationState;
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
import dev.userbot.td.api.EmailAddressAuthentication.EmailAddressAuthenticationCode;
import dev.userbot.td.api.Ok;
import dev.userbot.td.api.RequestQrCodeAuthentication;
import dev.userbot.td.api.ResendAuthenticationCode;
import dev.userbot.td.api.SetAuthenticationEmailAddress;
import dev.userbot.td.api.SetAuthenticationPhoneNumber;
import dev.userbot.td.api.TdFunction;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is asked and answered in each state of one login. Not safe for use by several threads. */
final class LoginSteps {
    private final TdClient client;
    private final ClientEvents events;
    private final LoginMethod method;
    private final LoginPrompts prompts;
    private final Tries codeTries = new Tries("code");
    private final Tries passwordTries = new Tries("password");
    private final Tries emailTries = new Tries("e-mail address");
    private final Tries emailCodeTries = new Tries("e-mail code");
    private boolean begun;

    LoginSteps(TdClient client, ClientEvents events, LoginMethod method, LoginPrompts prompts) {
        this.client = client;
        this.events = events;
        this.method = method;
        this.prompts = prompts;
    }

    /** Does what a state asks for and returns when TDLib accepted it; the next state follows as an update. */
    void answer(AuthorizationState state) {
        if (begun || state instanceof AuthorizationStateWaitPhoneNumber || !beginAgain(state)) {
            dispatch(state);
        }
        begun = true;
    }

    private void dispatch(AuthorizationState state) {
        if (state instanceof AuthorizationStateWaitPhoneNumber) {
            begin();
        } else if (state instanceof AuthorizationStateWaitCode code) {
            code(code);
        } else if (state instanceof AuthorizationStateWaitPassword password) {
            untilAccepted(
                    passwordTries,
                    () -> prompts.password(password.passwordHint()),
                    value -> new CheckAuthenticationPassword(value));
        } else if (state instanceof AuthorizationStateWaitEmailAddress) {
            untilAccepted(emailTries, prompts::emailAddress, value -> new SetAuthenticationEmailAddress(value));
        } else if (state instanceof AuthorizationStateWaitEmailCode code) {
            untilAccepted(
                    emailCodeTries,
                    () -> prompts.emailCode(code.codeInfo().emailAddressPattern()),
                    value -> new CheckAuthenticationEmailCode(new EmailAddressAuthenticationCode(value)));
        } else if (state instanceof AuthorizationStateWaitOtherDeviceConfirmation confirmation) {
            prompts.showQrLink(confirmation.link());
        } else if (state instanceof AuthorizationStateWaitRegistration) {
            throw giveUp("This phone number has no Telegram account, and userbot does not create any."
                    + "\nCreate the account in an official Telegram app, then run `userbot login` again.");
        } else if (state instanceof AuthorizationStateWaitPremiumPurchase) {
            throw giveUp("Telegram wants a Telegram Premium purchase before it lets this number log in here."
                    + "\nLog in with an official Telegram app first, or try `userbot login --qr`.");
        } else {
            throw new UserbotException(
                    Failure.NOT_LOGGED_IN,
                    "Telegram asks for a step of login that this version of userbot does not know.\nUpdate userbot, or try `userbot login --qr`.");
        }
    }

    private void begin() {
        if (method instanceof ByPhone byPhone) {
            send(new SetAuthenticationPhoneNumber(
                    byPhone.number().orElseGet(prompts::phoneNumber).value()));
        } else {
            send(new RequestQrCodeAuthentication(List.of()));
        }
    }

    /**
     * TDLib remembers a login that an earlier run did not finish, a code for five minutes and a password for a day, and
     * starts out in its middle. That is carried on with unless another way or number is wanted now.
     *
     * @return whether the login was begun anew
     */
    private boolean beginAgain(AuthorizationState state) {
        var waitsForScan = state instanceof AuthorizationStateWaitOtherDeviceConfirmation;
        if (waitsForScan && method instanceof ByPhone) {
            // TDLib takes no phone number in this state.
            throw giveUp("A login by QR code was still under way in this session; it is cancelled now."
                    + "\nRun the same command again.");
        }
        if (waitsForScan || (method instanceof ByPhone byPhone && !wantsAnotherNumber(byPhone.number(), state))) {
            prompts.tell("Going on with the login that was begun earlier.");
            return false;
        }
        begin();
        return true;
    }

    private static boolean wantsAnotherNumber(Optional<Secret> number, AuthorizationState state) {
        var begun = state instanceof AuthorizationStateWaitCode code
                ? digits(code.codeInfo().phoneNumber())
                : "";
        return number.isPresent() && !digits(number.get().value()).equals(begun);
    }

    private static String digits(String phoneNumber) {
        return phoneNumber.replaceAll("[^0-9]", "");
    }

    private void code(AuthorizationStateWaitCode state) {
        var question = CodeDelivery.question(state.codeInfo());
        var done = false;
        while (!done) {
            var answer = prompts.code(question);
            done = answer instanceof Code code
                    ? codeAccepted(code, state.codeInfo().phoneNumber())
                    : sentAgain(question);
        }
    }

    private boolean codeAccepted(Code code, String phoneNumber) {
        try {
            return accepted(codeTries, new CheckAuthenticationCode(code.value().value()));
        } catch (TdException e) {
            if (e.kind() != TdException.Kind.EXPIRED_SECRET) {
                throw e;
            }
            codeTries.count(e);
            prompts.tell("That code is no longer valid. Telegram sends a new one.");
            send(new SetAuthenticationPhoneNumber(phoneNumber));
            return true;
        }
    }

    private boolean sentAgain(CodeQuestion question) {
        if (question.resendAfter().isEmpty()) {
            prompts.tell("Telegram offers no other way to send this code.");
            return false;
        }
        try {
            send(new ResendAuthenticationCode());
            return true;
        } catch (TdException e) {
            if (e.kind() != TdException.Kind.OTHER) {
                throw e;
            }
            prompts.tell("Telegram does not send another code yet. Wait a little, then type resend again.");
            return false;
        }
    }

    private void untilAccepted(Tries tries, Supplier<Secret> question, Function<String, TdFunction<Ok>> request) {
        var done = false;
        while (!done) {
            done = accepted(tries, request.apply(question.get().value()));
        }
    }

    private boolean accepted(Tries tries, TdFunction<Ok> answer) {
        try {
            send(answer);
            return true;
        } catch (TdException e) {
            if (e.kind() != TdException.Kind.WRONG_SECRET) {
                throw e;
            }
            tries.count(e);
            prompts.tell("Telegram says that the " + tries.subject() + " is wrong. Try again.");
            return false;
        }
    }

    private void send(TdFunction<Ok> request) {
        try {
            var unused = events.await(client.send(request));
        } catch (TdException e) {
            if (e.kind() == TdException.Kind.RATE_LIMITED) {
                throw rateLimited(e);
            }
            throw e;
        }
    }

    // Waiting and trying again by itself would only make the limit longer.
    private static UserbotException rateLimited(TdException cause) {
        return new UserbotException(
                Failure.RATE_LIMITED,
                "Telegram allows the next login attempt only in %s.\nRun `userbot login` again then; trying earlier makes the wait longer."
                        .formatted(cause.retryAfter().map(DurationText::format).orElse("a while")),
                cause);
    }

    /** Throws away what TDLib keeps of this login, so that the next one begins at its beginning. */
    private UserbotException giveUp(String message) {
        var refusal = new UserbotException(Failure.NOT_LOGGED_IN, message);
        try {
            new Logout(client).run();
        } catch (UserbotException e) {
            refusal.addSuppressed(e);
        }
        return refusal;
    }
}
