package dev.userbot.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.userbot.export.content.People;
import dev.userbot.export.render.Split;
import dev.userbot.export.render.StoredChat;
import dev.userbot.markup.ParsedMarkdown;
import dev.userbot.td.api.TdJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people call themselves, their chats, topics and files, it stays a name. */
class HostileChatPropertyTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    @Property(tries = 1_000)
    void namesAreShownAndNothingElse(
            @ForAll("names") String title,
            @ForAll("names") String person,
            @ForAll("names") String topic,
            @ForAll("fileNames") String file,
            @ForAll Split split)
            throws IOException {
        var files = chat(title, person, topic, file).files(new MessagesMarkdownRenderer(ZoneOffset.UTC, split));
        var pages = new TreeMap<String, ParsedMarkdown>();
        files.forEach((name, text) -> pages.put(name, ParsedMarkdown.of(text)));
        assertThat(ParsedMarkdown.brokenLinks(pages, file::equals)).isEmpty();
        assertThat(pages.values()).allSatisfy(page -> {
            assertThat(page.shown()).doesNotContain("<raw html>", "<soft line break>");
            assertThat(page.structure()).doesNotContain("CodeBlock", "HtmlBlock");
        });
        assertThat(YAML.readTree(ParsedMarkdown.frontMatter(files.get("messages.md")))
                        .path("chat")
                        .asText())
                .isEqualTo(People.shown(title));
        var all = String.join(
                "\n", pages.values().stream().map(ParsedMarkdown::shown).toList());
        assertThat(all).contains(People.shown(title), People.shown(person), People.shown(topic), "first", "second");
        assertThat(files.keySet()).allMatch(name -> name.matches("messages(-[a-z0-9-]+)?\\.md"));
    }

    @Provide
    Arbitrary<String> names() {
        var nasty = Arbitraries.of(
                        "---",
                        "# ",
                        "\n",
                        "\"",
                        "'",
                        ": ",
                        "- ",
                        "<b>",
                        "](x)",
                        "[",
                        "*",
                        "**",
                        "_",
                        "`",
                        "\\",
                        "{",
                        "}",
                        "&amp;",
                        "!",
                        "%",
                        "#",
                        "?",
                        "yes",
                        "null",
                        "1.",
                        "\u2028",
                        "\u0000",
                        "\uD800",
                        "\u202E",
                        "я",
                        "😀",
                        "javascript:",
                        "../",
                        " ",
                        "a",
                        "|",
                        "~~",
                        "</a>",
                        "<a id=\"m1\">",
                        "@",
                        "\t",
                        "\uFEFF",
                        "\u0085")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(12));
    }

    /** Names that a disk can hold. */
    @Provide
    Arbitrary<String> fileNames() {
        return names().filter(name -> StandardCharsets.UTF_8.newEncoder().canEncode(name) && !name.isEmpty());
    }

    private static StoredChat chat(String title, String person, String topic, String file) {
        var root = TdJson.parse("""
                {"chat_id":-1000000000123,"kind":"PUBLIC_SUPERGROUP","username":"lounge","names":{},
                 "topics":[{"id":17}],"files":{},
                 "messages":[
                  {"@type":"message","id":1048576,"chat_id":-1000000000123,"date":1767225600,
                   "sender_id":{"@type":"messageSenderUser","user_id":1},
                   "topic_id":{"@type":"messageTopicForum","forum_topic_id":17},
                   "content":{"@type":"messageDocument","document":{"@type":"document","document":{"@type":"file",
                    "remote":{"@type":"remoteFile","unique_id":"u"}}},
                    "caption":{"@type":"formattedText","text":"first","entities":[]}}},
                  {"@type":"message","id":2097152,"chat_id":-1000000000123,"date":1769904000,
                   "sender_id":{"@type":"messageSenderUser","user_id":1},
                   "reply_to":{"@type":"messageReplyToMessage","message_id":1048576},
                   "content":{"@type":"messageText","text":{"@type":"formattedText","text":"second","entities":[]}}}]}""");
        root.put("title", title);
        ((ObjectNode) root.path("names")).put("1", person);
        ((ObjectNode) root.path("topics").path(0)).put("name", topic);
        ((ObjectNode) root.path("files")).put("u", file);
        ((ObjectNode) root.at("/messages/0/content/document")).put("file_name", file);
        return StoredChat.parse(TdJson.text(root));
    }
}
