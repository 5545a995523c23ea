package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.MessageSelection;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.traffic.SaidMessage;
import dev.userbot.sandbox.world.traffic.Traffic;
import dev.userbot.td.api.MessageContent.MessageText;
import dev.userbot.td.api.ServerMessageId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a soak left behind, held against what was said.
 *
 * @param scene where it was said
 * @param traffic that said it
 * @param folder of the rules, with the files that they write
 * @param database the archive
 */
record SoakOutcome(Soak.Scene scene, Traffic traffic, Path folder, Path database) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How many texts were replaced by edits, and how many of those the archive has. */
    record Replaced(int said, int kept) {
        Replaced plus(Replaced other) {
            return new Replaced(said + other.said, kept + other.kept);
        }
    }

    /** What the archive has otherwise than it is. */
    List<String> differences() {
        var different = new ArrayList<String>();
        try (var archive = Archive.open(database)) {
            for (var chat : scene.chats()) {
                var archived = archived(archive, chat.peer().chatId());
                traffic.saidIn(chat.peer()).forEach(said -> compare(said, archived, different));
            }
        }
        return different;
    }

    private static void compare(SaidMessage said, Map<Long, ArchivedMessage> archived, List<String> different) {
        var found = archived.get((long) said.id());
        if (found == null) {
            // What came and went while nobody listened cannot be known.
            if (!said.deleted()) {
                different.add("lacks " + said);
            }
        } else if (found.deleted().isPresent() != said.deleted()) {
            different.add((said.deleted() ? "not marked as deleted: " : "wrongly marked as deleted: ") + said);
        } else if (!said.deleted() && !text(found).equals(said.text())) {
            different.add("has '" + text(found) + "' of " + said);
        }
    }

    /** The texts before edits; fails if the archive has one that never was, or has them in another order. */
    Replaced replaced() {
        var all = new Replaced(0, 0);
        try (var archive = Archive.open(database)) {
            for (var said : traffic.said()) {
                if (said.versions().size() > 1) {
                    all = all.plus(replaced(archive, said));
                }
            }
        }
        return all;
    }

    private static Replaced replaced(Archive archive, SaidMessage said) {
        var before = said.versions().subList(0, said.versions().size() - 1);
        var kept = archive.messages().versions(said.chat().chatId(), ServerMessageId.tdlibId(said.id())).stream()
                .map(SoakOutcome::text)
                .toList();
        assertThat(before.stream().filter(kept::contains).toList())
                .as("versions of %s", said)
                .isEqualTo(kept);
        return new Replaced(before.size(), kept.size());
    }

    /** What a rule was not told, or told otherwise than once, or in another order than it was said. */
    List<String> wronglyTold(Collection<JsonNode> posts) throws IOException {
        var wrong = new ArrayList<String>();
        var lines = places(linesOf("lines.jsonl"));
        var posted = places(posts);
        try (var archive = Archive.open(database)) {
            for (var chat : scene.chats()) {
                var archived = archived(archive, chat.peer().chatId()).keySet();
                traffic.saidIn(chat.peer()).stream()
                        .filter(said -> archived.contains((long) said.id()))
                        .map(said -> place(chat.peer().chatId(), said.id()))
                        .forEach(place -> {
                            if (lines.getOrDefault(place, 0) != 1) {
                                wrong.add("%s: %d lines".formatted(place, lines.getOrDefault(place, 0)));
                            }
                            if (!posted.containsKey(place)) {
                                wrong.add(place + ": no post");
                            }
                        });
            }
        }
        wrong.addAll(disorder(posts));
        return wrong;
    }

    /** Posts that came for the first time after one of a later message of their chat. */
    private static List<String> disorder(Collection<JsonNode> posts) {
        var last = new HashMap<Long, Long>();
        var seen = new HashSet<String>();
        var wrong = new ArrayList<String>();
        for (var post : posts) {
            var chat = post.at("/chat/id").asLong();
            var id = post.at("/message/id").asLong();
            if (seen.add(post.path("key").asText()) && id < last.getOrDefault(chat, 0L)) {
                wrong.add("%d of %d came too late".formatted(ServerMessageId.of(id), chat));
            }
            last.merge(chat, id, Math::max);
        }
        return wrong;
    }

    /** Fails unless what was to be copied is there once, and nothing else. */
    void copiesAreThereOnce() throws IOException {
        var copied = linesOf("copied.jsonl");
        var saved = scene.world().history(scene.owner(), PeerId.user(scene.owner()));
        var copies = IntStream.range(0, saved.size())
                .mapToObj(index -> saved.at(index).string("message"))
                .filter(text -> text.matches(".* \\(\\d*00\\)"))
                .toList();
        assertThat(copies)
                .doesNotHaveDuplicates()
                .isSubsetOf(copied.stream().map(SoakOutcome::textOf).toList())
                .containsAll(copied.stream()
                        .filter(this::canBeCopied)
                        .map(SoakOutcome::textOf)
                        .toList());
    }

    /** Not what is protected, nor what may have been gone or been another text between the line and the copy. */
    private boolean canBeCopied(JsonNode line) {
        var place = place(line);
        return line.at("/message/can_be_saved").asBoolean()
                && traffic.said().stream()
                        .filter(said -> place(said.chat().chatId(), said.id()).equals(place))
                        .noneMatch(said -> said.deleted() || said.versions().size() > 1);
    }

    private List<JsonNode> linesOf(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .map(SoakOutcome::parsed)
                .toList();
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }

    private static String textOf(JsonNode line) {
        return line.path("text").asText();
    }

    private static String text(ArchivedMessage message) {
        return message.message().content() instanceof MessageText text
                ? text.text().text()
                : "";
    }

    private static Map<String, Integer> places(Collection<JsonNode> told) {
        var places = new HashMap<String, Integer>();
        told.forEach(one -> places.merge(place(one), 1, Integer::sum));
        return places;
    }

    private static String place(JsonNode told) {
        return place(
                told.at("/chat/id").asLong(),
                ServerMessageId.of(told.at("/message/id").asLong()));
    }

    private static String place(long chatId, long id) {
        return chatId + "/" + id;
    }

    private static Map<Long, ArchivedMessage> archived(Archive archive, long chatId) {
        var found = new HashMap<Long, ArchivedMessage>();
        try (var messages = archive.messages().stream(chatId, MessageSelection.ALL)) {
            messages.forEach(message -> found.put(ServerMessageId.of(message.id()), message));
        }
        return found;
    }
}
