package dev.userbot.td;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.td.api.Error;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendErrorsTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "400, PEER_FLOOD, ACCOUNT_LIMITED, RATE_LIMITED",
        "406, FROZEN_METHOD_INVALID, ACCOUNT_LIMITED, RATE_LIMITED",
        "500, RANDOM_ID_DUPLICATE, SENT_BEFORE, UNEXPECTED",
        "403, USER_PRIVACY_RESTRICTED, REFUSED, PARTIAL",
        "400, USER_IS_BLOCKED, REFUSED, PARTIAL",
        "400, Have no write access to the chat, REFUSED, PARTIAL",
        "400, CHAT_SEND_PHOTOS_FORBIDDEN, REFUSED, PARTIAL",
        "403, ALLOW_PAYMENT_REQUIRED_250, REFUSED, PARTIAL",
        "400, SCHEDULE_TOO_MUCH, REFUSED, PARTIAL",
        "429, Too Many Requests: retry after 7, RATE_LIMITED, RATE_LIMITED",
        "400, SOMETHING_NEW, OTHER, UNEXPECTED"
    })
    void whatAMessageFailedWithIsToldApartOnce(int code, String text, TdException.Kind kind, Failure failure) {
        var parsed = TdException.of("sendMessage", new Error(code, text));

        assertThat(parsed.kind()).isEqualTo(kind);
        assertThat(parsed.failure()).isEqualTo(failure);
        assertThat(parsed.telegramError()).isEqualTo(text);
    }

    @Test
    void aPriceIsNamed() {
        assertThat(TdException.of("sendMessage", new Error(403, "ALLOW_PAYMENT_REQUIRED_250")))
                .hasMessageStartingWith("A message to them costs 250 Telegram Stars");
    }
}
