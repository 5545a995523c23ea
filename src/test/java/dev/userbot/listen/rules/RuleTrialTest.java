package dev.userbot.listen.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.archive.Archive;
import dev.userbot.archive.IdRange;
import dev.userbot.archive.ScannedPage;
import dev.userbot.chats.ChatRef;
import dev.userbot.chats.StoredChats;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.TdJson;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given stored messages, when rules are tried on them, then it is told which they would act on, and nothing is done. */
class RuleTrialTest {
    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void fill() {
        archive = Archive.open(folder.resolve("archive.db"));
        archive.chats().store(TdJson.parse("""
                                {"@type":"chat","id":%d,"title":"Shop","chat_lists":[],
                                 "type":{"@type":"chatTypeSupergroup","supergroup_id":1500000001,"is_channel":false}}""".formatted(FewChats.SHOP)), Optional.of(TdJson.parse("""
                                {"@type":"supergroup","id":1500000001,
                                 "usernames":{"@type":"usernames","active_usernames":["shop"],"editable_username":"shop"}}""")));
        for (int number = 1; number <= 3; number++) {
            int id = number;
            var message = Messages.of(json -> json.put("id", (long) id << 20)
                    .put("date", Messages.NOON.getEpochSecond() + 3600L * id)
                    .withObject("/content/text")
                    .put("text", id == 2 ? "an invoice" : "hello"));
            archive.messages()
                    .store(new ScannedPage(
                            FewChats.SHOP,
                            new IdRange((long) id << 20, (long) id << 20),
                            List.of(TdJson.parse(message.json())),
                            List.of()));
        }
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private List<String> hits(Optional<Instant> since, List<ChatRef> chats) {
        var rules = RulesText.read(folder, """
                rules:
                  - {name: all, do: [mark-read]}
                  - {name: invoices, when: {text: Invoice}, do: [{copy: me}]}
                """);
        var hits = new ArrayList<String>();
        new RuleTrial(archive)
                .run(
                        rules,
                        new RuleTrial.Request(chats, since, Optional.empty(), ZoneOffset.UTC),
                        hit -> hits.add(hit.rule().name() + " " + hit.link().orElse("")));
        return hits;
    }

    @Test
    void everyRuleTellsItsMessagesOldestFirst() {
        assertThat(hits(Optional.empty(), List.of()))
                .containsExactly(
                        "all https://t.me/shop/1",
                        "all https://t.me/shop/2",
                        "invoices https://t.me/shop/2",
                        "all https://t.me/shop/3");
        assertThat(archive.outbox().countAskedSince(Instant.EPOCH)).isZero();
    }

    @Test
    void onlyThePeriodAndTheChatsThatWereAskedForCount() {
        var third = Optional.of(Messages.NOON.plus(Duration.ofHours(3)));
        assertThat(hits(third, List.of(ChatRef.parse("@shop")))).containsExactly("all https://t.me/shop/3");
        assertThatThrownBy(() -> hits(third, List.of(ChatRef.parse("@other"))))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.NOT_FOUND));
    }

    @Test
    void whoIsNotStoredHasNoMessagesAndMayBeToldThings() {
        var file = RulesText.file(folder, """
                rules:
                  - {name: other, when: {chats: "@other"}, do: [mark-read]}
                  - {name: boris, when: {from: "@boris"}, do: [mark-read]}
                  - {name: all, do: [{copy: me}, {forward: "Backup"}]}
                """);
        var reader = new RuleReader(
                new KnownChats(new StoredChats(archive)),
                options -> {},
                name -> Optional.empty(),
                new CommandPrefix("."));
        var hits = new ArrayList<String>();
        new RuleTrial(archive)
                .run(
                        reader.read(file),
                        new RuleTrial.Request(List.of(), Optional.empty(), Optional.empty(), ZoneOffset.UTC),
                        hit -> hits.add(hit.rule().name()));
        assertThat(hits).containsExactly("all", "all", "all");
    }

    @Test
    void whatWasDeletedIsLeftOut() {
        archive.messages().markDeleted(FewChats.SHOP, Set.of(1L << 20, 3L << 20), Instant.now());
        assertThat(hits(Optional.empty(), List.of()))
                .containsExactly("all https://t.me/shop/2", "invoices https://t.me/shop/2");
    }
}
