package dev.userbot.session;

import dev.userbot.session.LoginPrompts.CodeQuestion;
import dev.userbot.td.api.AuthenticationCodeInfo;
import dev.userbot.td.api.AuthenticationCodeType;
import dev.userbot.td.api.AuthenticationCodeType.AuthenticationCodeTypeCall;
import dev.userbot.td.api.AuthenticationCodeType.AuthenticationCodeTypeFlashCall;
import dev.userbot.td.api.AuthenticationCodeType.AuthenticationCodeTypeFragment;
import dev.userbot.td.api.AuthenticationCodeType.AuthenticationCodeTypeMissedCall;
import dev.userbot.td.api.AuthenticationCodeType.AuthenticationCodeTypeSms;
import dev.userbot.td.api.AuthenticationCodeType.AuthenticationCodeTypeSmsPhrase;
import dev.userbot.td.api.AuthenticationCodeType.AuthenticationCodeTypeSmsWord;
import dev.userbot.td.api.AuthenticationCodeType.AuthenticationCodeTypeTelegramMessage;
import java.time.Duration;

/** Says where Telegram sent a code: the server decides, and people look in the wrong place. */
final class CodeDelivery {
    private CodeDelivery() {}

    static CodeQuestion question(AuthenticationCodeInfo info) {
        return new CodeQuestion(sentence(info.type()), info.nextType().map(next -> Duration.ofSeconds(info.timeout())));
    }

    private static String sentence(AuthenticationCodeType type) {
        if (type instanceof AuthenticationCodeTypeTelegramMessage) {
            return "Telegram sent a code as a message to your other Telegram apps (from \"Telegram\"), not by SMS.";
        }
        if (type instanceof AuthenticationCodeTypeSms) {
            return "Telegram sent a code by SMS.";
        }
        if (type instanceof AuthenticationCodeTypeSmsWord word) {
            return "Telegram sent an SMS with a word" + beginningWith(word.firstLetter());
        }
        if (type instanceof AuthenticationCodeTypeSmsPhrase phrase) {
            return "Telegram sent an SMS with a phrase" + beginningWith(phrase.firstWord());
        }
        if (type instanceof AuthenticationCodeTypeCall) {
            return "Telegram calls you and says the code.";
        }
        if (type instanceof AuthenticationCodeTypeMissedCall call) {
            return "Telegram calls you from a number beginning with %s and hangs up: the code is its last %d digits."
                    .formatted(call.phoneNumberPrefix(), call.length());
        }
        if (type instanceof AuthenticationCodeTypeFlashCall) {
            return "Telegram calls you and hangs up: the code is the number that called.";
        }
        if (type instanceof AuthenticationCodeTypeFragment fragment) {
            return "Telegram sent a code to your anonymous number on Fragment: " + fragment.url();
        }
        return "Telegram sent a code in a way that only official apps can receive. Type resend for another way.";
    }

    private static String beginningWith(String start) {
        return start.isEmpty() ? "; it is the code." : " that begins with " + start + "; it is the code.";
    }
}
