package dev.userbot.sandbox.mtproto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PushesTest {
    private final Pushes pushes = new Pushes();

    @Test
    void whatTheClientSaysThatItHasIsNotLost() {
        pushes.sent(1);
        pushes.sent(2);
        pushes.acknowledged(List.of(2L, 1L, 99L));

        assertThat(pushes.takeLost()).isFalse();
    }

    @Test
    void anythingElseIsLostOnce() {
        pushes.sent(1);
        pushes.sent(2);
        pushes.acknowledged(List.of(1L));

        assertThat(pushes.takeLost()).isTrue();
        assertThat(pushes.takeLost()).isFalse();
    }

    @Test
    void whatHappenedWhileItWasNotConnectedIsLost() {
        pushes.missed();

        assertThat(pushes.takeLost()).isTrue();
        assertThat(pushes.takeLost()).isFalse();
    }
}
