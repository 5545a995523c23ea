package dev.userbot.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.export.html.HtmlRenderer;
import dev.userbot.export.json.ResultJsonRenderer;
import dev.userbot.export.markdown.MessagesMarkdownRenderer;
import dev.userbot.export.render.Split;
import dev.userbot.export.render.StoredChat;
import dev.userbot.markup.ParsedMarkdown;
import dev.userbot.td.api.TdJson;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

/** Wherever a file was saved, what the formats say of it leads there and nowhere else. */
class DownloadedPathPropertyTest {
    private static final String CHAT = """
            {"chat_id":-1000000000123,"kind":"PUBLIC_SUPERGROUP","title":"t","names":{"1":"Anna"},"files":{},"messages":[
             {"@type":"message","id":1048576,"chat_id":-1000000000123,"date":1767225600,
              "sender_id":{"@type":"messageSenderUser","user_id":1},
              "content":{"@type":"messagePhoto","photo":{"@type":"photo","sizes":[{"@type":"photoSize","width":4,"height":3,
               "photo":{"@type":"file","remote":{"@type":"remoteFile","unique_id":"u"}}}]}}},
             {"@type":"message","id":2097152,"chat_id":-1000000000123,"date":1767225600,
              "sender_id":{"@type":"messageSenderUser","user_id":1},
              "content":{"@type":"messageVideo","video":{"@type":"video","thumbnail":{"@type":"thumbnail",
               "file":{"@type":"file","remote":{"@type":"remoteFile","unique_id":"u"}}},
               "video":{"@type":"file","remote":{"@type":"remoteFile","unique_id":"u"}}}}},
             {"@type":"message","id":3145728,"chat_id":-1000000000123,"date":1767225600,
              "sender_id":{"@type":"messageSenderUser","user_id":1},
              "content":{"@type":"messageDocument","document":{"@type":"document","document":{"@type":"file",
               "remote":{"@type":"remoteFile","unique_id":"u"}}}}}]}""";

    @Property(tries = 400)
    void markdownLeadsThere(@ForAll("paths") String path) throws IOException {
        var page = ParsedMarkdown.of(chat(path).rendered(new MessagesMarkdownRenderer(ZoneOffset.UTC)));
        assertThat(page.links()).hasSize(3).allSatisfy(link -> assertLeadsTo(path, link));
        assertThat(page.shown()).doesNotContain("<raw html>");
    }

    @Property(tries = 400)
    void htmlLeadsThere(@ForAll("paths") String path) throws IOException {
        var page = Jsoup.parse(chat(path).rendered(new HtmlRenderer(ZoneOffset.UTC, Split.NONE)));
        var addresses = new ArrayList<String>();
        for (var attribute : List.of("src", "poster", "srcset", "href")) {
            addresses.addAll(
                    page.select(".media, .file").select("[" + attribute + "]").eachAttr(attribute));
        }
        assertThat(addresses).isNotEmpty().allSatisfy(address -> assertLeadsTo(path, address));
    }

    @Property(tries = 400)
    void jsonHasThePathItself(@ForAll("paths") String path) throws IOException {
        var messages = TdJson.parse(chat(path).rendered(new ResultJsonRenderer(ZoneOffset.UTC)))
                .path("messages");
        assertThat(messages.path(0).path("photo").asText()).isEqualTo(path);
        assertThat(messages.path(1).path("file").asText()).isEqualTo(path);
        assertThat(messages.path(1).path("thumbnail").asText()).isEqualTo(path);
        assertThat(messages.path(2).path("file").asText()).isEqualTo(path);
    }

    private static void assertLeadsTo(String path, String address) {
        var uri = URI.create(address);
        assertThat(uri.isAbsolute()).as("has a scheme").isFalse();
        assertThat(uri.getRawAuthority()).as("host").isNull();
        assertThat(uri.getRawQuery()).as("query").isNull();
        assertThat(uri.getRawFragment()).as("fragment").isNull();
        assertThat(uri.getRawPath()).doesNotStartWith("/");
        assertThat(ParsedMarkdown.path(address)).isEqualTo(path.replaceFirst("^\\./", ""));
    }

    /** Paths that a disk can hold, and more. */
    @Provide
    Arbitrary<String> paths() {
        var nasty = Arbitraries.of(
                        "/",
                        "//",
                        "\\",
                        ":",
                        "C:",
                        "javascript:",
                        "data:text/html,",
                        "//host/",
                        ".",
                        "..",
                        "./",
                        " ",
                        "(",
                        ")",
                        "[",
                        "]",
                        "<",
                        ">",
                        "\"",
                        "'",
                        "`",
                        "*",
                        "_",
                        "~",
                        "#",
                        "?",
                        "%",
                        "%2e",
                        "&amp;",
                        "&",
                        ";",
                        ",",
                        "+",
                        "|",
                        "@",
                        "!",
                        "{",
                        "}",
                        "^",
                        "$",
                        "=",
                        "\n",
                        "\t",
                        "\r",
                        "\u0000",
                        "\u007F",
                        "\u0085",
                        "\u00A0",
                        "\u2028",
                        "\u202E",
                        "\u200B",
                        "\u3000",
                        "\uFEFF",
                        "\uE000",
                        "é",
                        "e\u0301",
                        "海",
                        "–",
                        "😀",
                        "नि",
                        "a")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        var stems = Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(12));
        return stems.flatMap(stem -> Arbitraries.of("", ".jpg", ".mp4", ".html").map(end -> stem + end))
                .filter(path ->
                        !path.isEmpty() && StandardCharsets.UTF_8.newEncoder().canEncode(path));
    }

    private static StoredChat chat(String path) {
        var root = TdJson.parse(CHAT);
        ((ObjectNode) root.path("files")).put("u", path);
        return StoredChat.parse(TdJson.text(root));
    }
}
