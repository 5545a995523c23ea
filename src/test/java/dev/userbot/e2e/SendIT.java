package dev.userbot.e2e;

import static dev.userbot.sandbox.world.PeopleWorld.BOB;
import static dev.userbot.sandbox.world.PeopleWorld.CHANNEL;
import static dev.userbot.sandbox.world.PeopleWorld.CLUB;
import static dev.userbot.sandbox.world.PeopleWorld.FORUM;
import static dev.userbot.sandbox.world.PeopleWorld.SLOW_CLUB;
import static dev.userbot.sandbox.world.PeopleWorld.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.sandbox.Delivery;
import dev.userbot.sandbox.Fault;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.PeopleWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent arrives, once, and nobody else gets anything. */
class SendIT {
    private static final int PEOPLE = 50;
    private static final String SEND = "messages.sendMessage";

    @TempDir
    Path folder;

    private OfflineUser user;

    @BeforeEach
    void start() throws IOException {
        user = new OfflineUser(folder, PeopleWorld.with(PEOPLE).build());
    }

    @AfterEach
    void close() throws IOException {
        user.close();
    }

    private List<String> got(PeerId recipient) {
        return user.sandbox().deliveries().textsTo(recipient);
    }

    private Userbot.Result send(String... arguments) {
        return user.userbot().run(command(arguments));
    }

    private static String[] command(String... arguments) {
        return Stream.concat(Stream.of("--sandbox", "send"), Stream.of(arguments))
                .toArray(String[]::new);
    }

    private static JsonNode json(Userbot.Result result) throws IOException {
        return new ObjectMapper().readTree(result.stdout());
    }

    private static List<String> states(JsonNode json) {
        return json.findValuesAsText("state");
    }

    private Path everybody() throws IOException {
        var lines = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> "@person" + number + "," + number)
                .collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve("people.csv"), "recipient,number\n" + lines + "\n");
    }

    @Test
    void aTextArrives() {
        user.succeed(command("@bob_brandt", "Hello {first_name}"));

        assertThat(got(BOB)).containsExactly("Hello Bob");
        assertThat(user.sandbox().deliveries().all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"me", "@the_club", "contact:\"Carla Nr3\"", "\"Small Group\"", "@alice_news", "9996630002"})
    void everyKindOfRecipientIsUnderstood(String recipient) {
        var named = recipient.startsWith("999") ? "+" + recipient : recipient;

        user.succeed(command(named, "Hello"));

        assertThat(user.sandbox().deliveries().all()).extracting(Delivery::text).containsExactly("Hello");
    }

    @Test
    void howItIsSentIsUpToTheSender() {
        user.succeed(command("@bob_brandt", "First"));
        var first = user.sandbox().deliveries().to(BOB).get(0).id();
        user.succeed(command("@bob_brandt", "Second", "--silent", "--reply-to", Integer.toString(first)));
        user.succeed(command("\"The Forum\"", "In a topic", "--topic", "Plans"));

        var second = user.sandbox().deliveries().to(BOB).get(1);
        assertThat(second.isSilent()).isTrue();
        assertThat(second.replyTo()).contains(first);
        assertThat(user.sandbox().deliveries().to(FORUM))
                .singleElement()
                .satisfies(message -> assertThat(message.replyTo()).contains(PeopleWorld.TOPIC));
    }

    @Test
    void theSameCommandAgainSendsNothing() throws IOException {
        user.succeed(command("@bob_brandt", "Hello"));

        var again = user.succeed(command("@bob_brandt", "Hello", "--output", "json"));

        assertThat(states(json(again))).containsExactly("sent_before");
        assertThat(got(BOB)).containsExactly("Hello");
        user.succeed(command("@bob_brandt", "Hello", "--key", "once more"));
        assertThat(got(BOB)).containsExactly("Hello", "Hello");
    }

    @Test
    void aListGoesOnWithThoseWhoDidNotGetIt() throws IOException {
        var refusing = Set.of(3, 11, 12, 30, 50);
        refusing.forEach(
                number -> user.sandbox().faults().to(person(number)).always(Fault.refusal("USER_PRIVACY_RESTRICTED")));
        var command = new String[] {
            "--to-file", everybody().toString(), "Number {number}", "--yes", "--pace", "0s", "--output", "json"
        };

        var first = send(command);

        assertThat(first.exitCode()).as("%s", first).isEqualTo(6);
        assertThat(states(json(first))).filteredOn("sent"::equals).hasSize(45);
        assertThat(json(first).findValuesAsText("reason"))
                .hasSize(PEOPLE)
                .filteredOn(reason -> reason.contains("USER_PRIVACY_RESTRICTED"))
                .hasSize(5);
        var asked = user.sandbox().requests().count(SEND);

        user.sandbox().faults().clear();
        var second = send(command);

        assertThat(second.exitCode()).as("%s", second).isZero();
        assertThat(user.sandbox().requests().count(SEND) - asked).isEqualTo(5);
        IntStream.rangeClosed(1, PEOPLE)
                .forEach(number -> assertThat(got(person(number))).containsExactly("Number " + number));
    }

    @Test
    void aLostAnswerIsNoSecondMessage() {
        user.sandbox().faults().to(BOB).once(new Fault.LoseAnswer());

        user.succeed(command("@bob_brandt", "Hello"));

        assertThat(got(BOB)).containsExactly("Hello");
        user.succeed(command("@bob_brandt", "Hello"));
        assertThat(got(BOB)).containsExactly("Hello");
    }

    @Test
    void aLostRequestIsSentAgain() {
        user.sandbox().faults().to(BOB).once(new Fault.DropConnection());

        user.succeed(command("@bob_brandt", "Hello"));

        assertThat(got(BOB)).containsExactly("Hello");
    }

    @Test
    void aRunThatDiedBeforeItsMessageArrivedIsRepeated() {
        killOnceAsked(new Fault.Stall(), command("@bob_brandt", "Hello"));

        user.succeed(command("@bob_brandt", "Hello"));

        assertThat(got(BOB)).containsExactly("Hello");
    }

    @Test
    void aRunThatDiedWhenItsMessageHadArrivedIsRepeated() {
        killOnceAsked(new Fault.LoseAnswer(), command("@bob_brandt", "Hello"));

        user.succeed(command("@bob_brandt", "Hello"));

        assertThat(got(BOB)).containsExactly("Hello");
    }

    /** Kills a command once a request has met a fault. */
    private void killOnceAsked(Fault fault, String... command) {
        user.succeed("--sandbox", "whoami");
        user.sandbox().faults().always(SEND, fault);
        var running = user.userbot().start(command);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> user.sandbox().requests().count(SEND) > 0);
        running.kill();
        user.sandbox().faults().clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@bob_brandt", "\"Small Group\"", "@the_club", "@alice_news"})
    void whatTdlibSendsInAnotherCommandIsNotSentAgain(String recipient) throws IOException {
        killOnceAsked(new Fault.Stall(), command(recipient, "Hello"));
        user.succeed("--sandbox", "export", recipient);
        await().untilAsserted(
                        () -> assertThat(user.sandbox().deliveries().all()).hasSize(1));

        var again = user.succeed(command(recipient, "Hello", "--output", "json"));

        // Sent, if TDLib had not heard of it before that command ended.
        assertThat(states(json(again))).containsAnyOf("sent", "sent_before");
        assertThat(user.sandbox().deliveries().all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@bob_brandt", "\"Small Group\"", "@the_club", "@alice_news"})
    void whatTdlibHasForgottenIsInTheChat(String recipient) throws IOException {
        killOnceAsked(new Fault.LoseAnswer(), command(recipient, "Hello"));
        assertThat(user.sandbox().deliveries().all()).hasSize(1);
        OfflineUser.delete(user.session().resolve("tdlib"));

        var again = user.succeed(command(recipient, "Hello", "--output", "json"));

        assertThat(states(json(again))).containsExactly("sent_before");
        assertThat(user.sandbox().deliveries().all()).hasSize(1);
    }

    @Test
    void whatNeverArrivedAndTdlibHasForgottenIsSent() {
        killOnceAsked(new Fault.Stall(), command("@bob_brandt", "Hello"));
        OfflineUser.delete(user.session().resolve("tdlib"));

        user.succeed(command("@bob_brandt", "Hello"));

        assertThat(got(BOB)).containsExactly("Hello");
    }

    @Test
    void ctrlCLeavesNothingHalfDone() {
        user.succeed("--sandbox", "whoami");
        user.sandbox().faults().to(BOB).always(new Fault.Stall());
        var running = user.userbot().start(command("@bob_brandt", "@person1", "--text", "Hello", "--yes"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> user.sandbox().requests().count(SEND) > 0);

        running.interrupt();
        var interrupted = running.await();

        assertThat(interrupted.exitCode()).as("%s", interrupted).isEqualTo(130);
        assertThat(interrupted.stdout()).contains("Bob Brandt: UNKNOWN");
        assertThat(got(person(1))).isEmpty();
        user.sandbox().faults().clear();
        user.succeed(command("@bob_brandt", "@person1", "--text", "Hello", "--yes"));
        assertThat(got(BOB)).containsExactly("Hello");
        assertThat(got(person(1))).containsExactly("Hello");
    }

    @Test
    void aLimitedAccountStopsAtOnce() {
        user.sandbox().faults().to(person(2)).always(Fault.refusal("PEER_FLOOD"));

        var result = send("@person1", "@person2", "@person3", "--text", "Hello", "--yes", "--pace", "0s");

        assertThat(result.exitCode()).as("%s", result).isEqualTo(5);
        assertThat(result.stderr()).contains("PEER_FLOOD", "@SpamBot");
        assertThat(got(person(1))).containsExactly("Hello");
        assertThat(got(person(3))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "USER_IS_BLOCKED           | They have blocked you.",
                "ALLOW_PAYMENT_REQUIRED_10 | A message to them costs 10 Telegram Stars, and userbot does not pay.",
                "CHAT_WRITE_FORBIDDEN      | You may not write in this chat."
            })
    void whatTelegramRefusesIsExplained(String refusal, String explanation) {
        user.sandbox().faults().to(BOB).always(Fault.refusal(refusal));

        var result = send("@bob_brandt", "@person1", "--text", "Hello", "--yes", "--pace", "0s");

        assertThat(result.exitCode()).as("%s", result).isEqualTo(6);
        assertThat(result.stdout()).contains("Bob Brandt: NOT sent: " + explanation, "Ada Nr1: sent");
    }

    @Test
    void slowModeHoldsUpItsChatOnly() {
        user.sandbox().faults().to(SLOW_CLUB).always(Fault.refusal("SLOWMODE_WAIT_900"));

        var result = send(
                "\"The Slow Club\"", "@bob_brandt", "--text", "Hello", "--yes", "--pace", "0s", "--max-wait", "1m");

        assertThat(result.exitCode()).as("%s", result).isEqualTo(6);
        assertThat(result.stdout()).contains("The Slow Club: NOT sent", "900 s", "Bob Brandt: sent");
    }

    @Test
    void aFloodWaitStopsTheRun() {
        user.sandbox().faults().to(CLUB).always(Fault.refusal("FLOOD_WAIT_900"));

        var result = send("@the_club", "@bob_brandt", "--text", "Hello", "--yes", "--pace", "0s", "--max-wait", "1m");

        assertThat(result.exitCode()).as("%s", result).isEqualTo(5);
        assertThat(got(BOB)).isEmpty();
    }

    @Test
    void onlyPeopleCanBeWaitedFor() {
        var result = send("@the_club", "Hello", "--when-online");

        assertThat(result.exitCode()).as("%s", result).isEqualTo(6);
        assertThat(result.stdout()).contains("Only a person can be waited for");
    }

    @Test
    void aChannelThatIsOnlyReadIsRefusedBeforehand() {
        var result = send("@other_news", "Hello");

        assertThat(result.exitCode()).as("%s", result).isEqualTo(6);
        assertThat(result.stdout()).startsWith("Other News: NOT sent: Only administrators may write in this chat.");
        assertThat(user.sandbox().requests().count(SEND)).isZero();
    }

    @Test
    void nobodyGetsAnythingIfSomethingIsWrong() throws IOException {
        var csv = Files.writeString(folder.resolve("wrong.csv"), "recipient,n\n@bob_brandt,1\n@nobody_at_all,2\n");

        assertThat(send("@bob_brandt", "@nobody_at_all", "--text", "Hello", "--yes")
                        .exitCode())
                .isEqualTo(4);
        var result = send("--to-file", csv.toString(), "Hello {n}", "--yes");
        assertThat(result.exitCode()).as("%s", result).isEqualTo(4);
        assertThat(result.stderr()).contains("wrong.csv, line 3, column 1: There is no public chat @nobody_at_all");
        assertThat(send("@bob_brandt", "Hello {missing}").exitCode()).isEqualTo(2);
        assertThat(send("@bob_brandt", "x".repeat(4097)).exitCode()).isEqualTo(2);
        assertThat(send("@bob_brandt", "Hello", "--file", "nowhere.jpg").exitCode())
                .isEqualTo(2);
        assertThat(send("@bob_brandt", "Hello", "--topic", "Plans").exitCode()).isEqualTo(4);
        assertThat(send("\"The Forum\"", "Hello", "--topic", "Nothing").exitCode())
                .isEqualTo(4);

        assertThat(user.sandbox().deliveries().all()).isEmpty();
    }

    @Test
    void aLongTextBecomesSeveralMessages() {
        var paragraph = "A paragraph of some length. ".repeat(80).strip();
        var text = String.join("\n\n", paragraph, paragraph, paragraph);

        user.succeed(command("@bob_brandt", text, "--split"));

        assertThat(got(BOB)).containsExactly(paragraph, paragraph, paragraph);
    }

    @Test
    void onlyTheAllowedGetAnything() throws IOException {
        var list = Files.writeString(folder.resolve("allowed.txt"), "@bob_brandt\n");

        assertThat(send("@bob_brandt", "@person1", "--text", "Hello", "--yes", "--allow-list", list.toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(user.sandbox().deliveries().all()).isEmpty();
        user.succeed(command("@bob_brandt", "Hello", "--allow-list", list.toString()));
    }

    @Test
    void aSavedListIsARecipient() {
        user.succeed("--sandbox", "contacts", "add", "team", "@bob_brandt", "contact:\"Ada Nr1\"", "@the_club");
        user.succeed("--sandbox", "contacts", "remove", "team", "@the_club");

        user.succeed(command("list:team", "Lunch?", "--yes", "--pace", "0s"));

        assertThat(got(BOB)).containsExactly("Lunch?");
        assertThat(got(person(1))).containsExactly("Lunch?");
        assertThat(got(CLUB)).isEmpty();
    }

    @Test
    void aDryRunSendsNothing() {
        var result = user.succeed(command("@bob_brandt", "@alice_news", "--text", "Hello", "--dry-run"));

        assertThat(result.stdout()).contains("To Bob Brandt (@bob_brandt), at once:", "  | Hello", "nothing was sent");
        assertThat(got(BOB)).isEmpty();
        assertThat(got(CHANNEL)).isEmpty();
        assertThat(user.sandbox().requests().count(SEND)).isZero();
    }

    @Test
    void severalRecipientsAreConfirmed() {
        assertThat(user.userbot()
                        .runWithInput("n\n", command("@bob_brandt", "@person1", "--text", "Hello"))
                        .exitCode())
                .isEqualTo(2);
        assertThat(user.sandbox().deliveries().all()).isEmpty();

        var result = user.userbot()
                .runWithInput("y\n", command("@bob_brandt", "@person1", "--text", "Hello", "--pace", "0s"));
        assertThat(result.exitCode()).as("%s", result).isZero();
        assertThat(user.sandbox().deliveries().all()).hasSize(2);
    }
}
