package dev.userbot.sandbox.mtproto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PromisesTest {
    private static final byte[] ANSWER = {1};
    private final Promises promises = new Promises();

    @Test
    void aPromisedAnswerIsSentOnceMoreUnlessTheClientSaysThatItCame() {
        promises.promise(10);
        promises.answered(10, 11, ANSWER);
        promises.promise(20);
        promises.answered(20, 21, ANSWER);

        promises.acknowledged(List.of(21L, 99L));

        assertThat(promises.lost()).containsExactly(ANSWER);
        assertThat(promises.lost()).isEmpty();
    }

    @Test
    void anAnswerThatNobodyWasPromisedIsNot() {
        promises.answered(10, 11, ANSWER);

        assertThat(promises.lost()).isEmpty();
    }

    @Test
    void anAnswerThatIsNotWantedAnyMoreIsNot() {
        promises.promise(10);
        promises.forget(10);
        promises.answered(10, 11, ANSWER);

        assertThat(promises.lost()).isEmpty();
    }
}
