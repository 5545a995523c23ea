package dev.userbot.export.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.userbot.export.content.Page;
import dev.userbot.export.content.People;
import dev.userbot.export.content.Times;
import dev.userbot.export.render.ChatHeader;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What programs that keep notes want to know of a page before its first heading: YAML between two lines of hyphens, as
 * Obsidian, Jekyll, Hugo and pandoc read it. Text is always quoted: titles come from users.
 */
final class FrontMatter {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private final ChatHeader header;
    private final Times times;

    FrontMatter(ChatHeader header, Times times) {
        this.header = header;
        this.times = times;
    }

    /** The front matter of a page, with the empty line that ends it. */
    String of(Page page, String title) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", title);
        facts.put("chat", People.shown(header.title()));
        facts.put("chat_type", header.kind().jsonType());
        facts.put("chat_id", header.chatId());
        header.username().ifPresent(username -> {
            facts.put("username", People.shown(username));
            facts.put("url", "https://t.me/" + People.shown(username));
        });
        if (page.equals(Page.ENTRY)) {
            header.extent().ifPresent(extent -> {
                facts.put("messages", extent.messageCount());
                facts.put("first", iso(extent.firstDate()));
                facts.put("last", iso(extent.lastDate()));
            });
        } else {
            facts.put("part", page.key());
        }
        facts.put("time_zone", times.zone().getId());
        facts.put("exported", iso(header.exportedAt()));
        facts.put("generator", "userbot");
        return "---\n" + yaml(facts) + "---\n\n";
    }

    private String iso(int unixTime) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(times.at(unixTime));
    }

    private static String yaml(Map<String, Object> facts) {
        try {
            return YAML.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written", e);
        }
    }
}
