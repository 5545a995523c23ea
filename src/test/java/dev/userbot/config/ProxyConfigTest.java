package dev.userbot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.config.ProxyConfig.Credentials;
import dev.userbot.config.ProxyConfig.Http;
import dev.userbot.config.ProxyConfig.Mtproto;
import dev.userbot.config.ProxyConfig.Socks5;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyConfigTest {
    private static final String HEX = "0123456789abcdef0123456789abcdef";

    private static Optional<Credentials> credentials(String user, String password) {
        return Optional.of(new Credentials(new Secret(user), new Secret(password)));
    }

    @Test
    void readsSocks5AndHttp() {
        assertThat(ProxyConfig.parse("socks5://127.0.0.1:1080"))
                .isEqualTo(new Socks5("127.0.0.1", 1080, Optional.empty()));
        assertThat(ProxyConfig.parse(" SOCKS5://proxy.example.org:1080/ "))
                .isEqualTo(new Socks5("proxy.example.org", 1080, Optional.empty()));
        assertThat(ProxyConfig.parse("http://[::1]:3128")).isEqualTo(new Http("::1", 3128, Optional.empty()));
        assertThat(ProxyConfig.parse("http://anna@host:1")).isEqualTo(new Http("host", 1, credentials("anna", "")));
    }

    @Test
    void percentSignsInCredentialsAreDecodedAndPlusIsPlus() {
        assertThat(ProxyConfig.parse("socks5://a%40b:p%3Aq+r:s@host:1"))
                .isEqualTo(new Socks5("host", 1, credentials("a@b", "p:q+r:s")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mtproto://" + HEX + "@host:443",
                "tg://proxy?server=host&port=443&secret=" + HEX,
                "https://t.me/proxy?server=host&port=443&secret=" + HEX
            })
    void readsMtprotoInAllItsForms(String text) {
        assertThat(ProxyConfig.parse(text)).isEqualTo(new Mtproto("host", 443, new Secret(HEX)));
    }

    @Test
    void readsSocksLinks() {
        assertThat(ProxyConfig.parse("https://t.me/socks?server=host&port=1&user=u&pass=p%20q"))
                .isEqualTo(new Socks5("host", 1, credentials("u", "p q")));
        assertThat(ProxyConfig.parse("tg://socks?server=host&port=1"))
                .isEqualTo(new Socks5("host", 1, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hunter2",
                "127.0.0.1:1080",
                "socks4://user:hunter2@host:1",
                "socks5://user:hunter2@host",
                "socks5://user:hunter2@host:0",
                "socks5://user:hunter2@host:65536",
                "socks5://user:hunter2@host:x",
                "socks5://user:hunter2@:1080",
                "socks5://user:hunter2@host:1/path",
                "socks5://user:hunter2@host:1?query",
                "socks5://user:hunter2%zz@host:1",
                "socks5://user:hunter2#@host:1",
                "mtproto://host:443",
                "mtproto://hunter2@host:443",
                "tg://proxy?server=host&port=443&secret=hunter2",
                "tg://proxy?port=443&secret=hunter2",
                "tg://resolve?domain=hunter2",
                "https://t.me/hunter2",
                "https://user:hunter2@host:443"
            })
    void refusesEverythingElseWithoutQuotingIt(String text) {
        assertThatThrownBy(() -> ProxyConfig.parse(text))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE))
                .hasMessageNotContaining("hunter2")
                .hasNoCause();
    }

    @Test
    void credentialsAreNeverPrinted() {
        assertThat(ProxyConfig.parse("socks5://user:hunter2@host:1")).hasToString("socks5://host:1");
        assertThat(ProxyConfig.parse("mtproto://" + HEX + "@host:1")).hasToString("mtproto://host:1");
        assertThat(new Secret("hunter2").toString()).doesNotContain("hunter2");
        assertThat(new ApiCredentials(1, new Secret("hunter2")).toString()).doesNotContain("hunter2");
    }
}
