package dev.userbot.listen.rules.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.archive.Archive;
import dev.userbot.archive.WebhookDelivery;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given deliveries that wait, when their server can be reached, however late, then it has all of them, in order. */
class WebhookCourierTest {
    private static final WebhookPatience SHORT =
            new WebhookPatience(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofHours(24));

    @TempDir
    Path folder;

    private final List<String> reports = new CopyOnWriteArrayList<>();
    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("archive.db"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private WebhookCourier courier(WebhookPatience patience) {
        return new WebhookCourier(
                archive.webhooks(),
                variable -> Optional.of("s3cret").filter(secret -> variable.equals("HOOK_SECRET")),
                (rule, what) -> reports.add(rule + ": " + what),
                Clock.systemUTC(),
                patience);
    }

    private static WebhookDelivery delivery(URI url, int number) {
        return delivery(url, "it", number, Optional.empty(), Instant.now());
    }

    private static WebhookDelivery delivery(URI url, String rule, int number, Optional<String> secret, Instant since) {
        return new WebhookDelivery(
                0,
                "rule:" + rule + ":" + number,
                rule,
                rule + ":" + number,
                url,
                secret,
                "{\"number\":" + number + "}",
                since,
                0,
                Optional.empty());
    }

    private static List<String> bodies(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "{\"number\":" + number + "}")
                .toList();
    }

    @Test
    void everythingIsToldOnceInOrderAndSigned() throws Exception {
        try (var hook = new Hook();
                var courier = courier(SHORT)) {
            for (int number = 0; number < 20; number++) {
                courier.take(delivery(hook.url(), "it", number, Optional.of("HOOK_SECRET"), Instant.now()));
                courier.take(delivery(hook.url(), "it", number, Optional.of("HOOK_SECRET"), Instant.now()));
            }
            await().until(() -> archive.webhooks().waiting() == 0);
            assertThat(hook.bodies()).isEqualTo(bodies(20));
            var first = hook.told().get(0);
            assertThat(first.key()).isEqualTo("it:0");
            assertThat(first.signature()).isEqualTo("sha256=" + hmac(first.timestamp() + "." + first.body()));
        }
    }

    private static String hmac(String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("s3cret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aServerThatIsDownForAWhileGetsEverythingAfterwardsInOrder() throws IOException {
        int port;
        try (var gone = new Hook()) {
            port = gone.port();
        }
        var url = URI.create("http://127.0.0.1:" + port + "/hook");
        try (var courier = courier(SHORT)) {
            for (int number = 0; number < 50; number++) {
                courier.take(delivery(url, number));
            }
            await().until(() -> !reports.isEmpty());
            try (var hook = new Hook(port)) {
                await().until(() -> archive.webhooks().waiting() == 0);
                assertThat(hook.bodies()).isEqualTo(bodies(50));
            }
        }
        assertThat(reports)
                .singleElement()
                .asString()
                .contains("127.0.0.1 cannot be reached")
                .doesNotContain("/hook");
    }

    @Test
    void whatOneRunLeavesTheNextOneBrings() throws IOException {
        try (var hook = new Hook()) {
            hook.answers(503, Map.of());
            try (var courier = courier(SHORT)) {
                courier.take(delivery(hook.url(), 0));
                courier.take(delivery(hook.url(), 1));
                await().until(() -> !hook.told().isEmpty());
            }
            hook.answers(200, Map.of());
            int before = hook.told().size();
            try (var courier = courier(SHORT)) {
                courier.start();
                await().until(() -> archive.webhooks().waiting() == 0);
            }
            assertThat(hook.bodies().subList(before, hook.told().size())).isEqualTo(bodies(2));
        }
    }

    @Test
    void oneServerThatIsDownKeepsNoOtherRuleWaiting() throws IOException {
        try (var down = new Hook();
                var up = new Hook();
                var courier = courier(SHORT)) {
            down.answers(500, Map.of());
            courier.take(delivery(down.url(), "down", 0, Optional.empty(), Instant.now()));
            courier.take(delivery(up.url(), "up", 0, Optional.empty(), Instant.now()));
            await().until(() -> up.told().size() == 1);
            assertThat(archive.webhooks().waiting()).isEqualTo(1);
        }
    }

    @Test
    void afterADayItIsADeadLetterThatIsKeptAndCanBeTriedAgain() throws IOException {
        try (var hook = new Hook();
                var courier = courier(SHORT)) {
            hook.answers(302, Map.of("Location", "http://127.0.0.1:" + hook.port() + "/other"));
            var yesterday = Instant.now().minus(Duration.ofHours(25));
            courier.take(delivery(hook.url(), "it", 0, Optional.empty(), yesterday));
            await().until(() -> !archive.webhooks().deadLetters().isEmpty());
            var dead = archive.webhooks().deadLetters().get(0);
            assertThat(dead.reason()).hasValue("127.0.0.1 answered 302");
            assertThat(hook.told()).hasSize(1);
            assertThat(reports)
                    .singleElement()
                    .asString()
                    .contains("was given up")
                    .contains("dead-letters");

            hook.answers(200, Map.of());
            assertThat(archive.webhooks().retryDeadLetters(Instant.now())).isEqualTo(1);
            courier.start();
            await().until(() -> archive.webhooks().waiting() == 0);
            assertThat(hook.bodies()).isEqualTo(List.of("{\"number\":0}", "{\"number\":0}"));
            assertThat(archive.webhooks().deadLetters()).isEmpty();
        }
    }

    @Test
    void aDeadLetterCanBeForgottenAndOthersStay() throws IOException {
        try (var hook = new Hook();
                var courier = courier(SHORT)) {
            hook.answers(404, Map.of());
            var yesterday = Instant.now().minus(Duration.ofHours(25));
            courier.take(delivery(hook.url(), "it", 0, Optional.empty(), yesterday));
            await().until(() -> !archive.webhooks().deadLetters().isEmpty());
            courier.take(delivery(hook.url(), "it", 1, Optional.empty(), Instant.now()));

            assertThat(archive.webhooks().forgetDeadLetters()).isOne();
            assertThat(archive.webhooks().deadLetters()).isEmpty();
            assertThat(archive.webhooks().waiting()).isOne();
        }
    }

    @Test
    void aSecretThatIsNotSetIsAReasonToWait() throws IOException {
        try (var hook = new Hook();
                var courier = courier(SHORT)) {
            courier.take(delivery(hook.url(), "it", 0, Optional.of("OTHER"), Instant.now()));
            await().until(() -> !reports.isEmpty());
            assertThat(reports.get(0)).contains("OTHER is not set");
            assertThat(hook.told()).isEmpty();
        }
    }

    @Test
    void pausesDoubleAndGiveWayToWhatTheServerWants() {
        var usual = WebhookPatience.USUAL;
        assertThat(IntStream.rangeClosed(1, 11)
                        .mapToObj(failures ->
                                usual.pause(failures, Optional.empty()).toSeconds()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
        assertThat(usual.pause(1_000, Optional.empty())).isEqualTo(Duration.ofMinutes(5));
        assertThat(usual.pause(1, Optional.of(Duration.ofMinutes(7)))).isEqualTo(Duration.ofMinutes(7));
        assertThat(usual.pause(1, Optional.of(Duration.ofDays(7)))).isEqualTo(Duration.ofHours(1));
        assertThat(usual.pause(9, Optional.of(Duration.ZERO))).isEqualTo(Duration.ofSeconds(256));
    }

    @Test
    void retryAfterIsHonoured() throws IOException {
        try (var hook = new Hook();
                var courier = courier(SHORT)) {
            hook.answers(429, Map.of("Retry-After", "1"));
            courier.take(delivery(hook.url(), 0));
            await().until(() -> hook.told().size() == 2);
            var times = hook.told().stream()
                    .map(told -> Long.parseLong(told.timestamp()))
                    .toList();
            assertThat(times.get(1) - times.get(0)).isGreaterThanOrEqualTo(1);
        }
    }
}
