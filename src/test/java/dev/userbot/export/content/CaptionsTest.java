package dev.userbot.export.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.export.render.StoredChat;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBold;
import dev.userbot.td.api.TextEntityType.TextEntityTypePreCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionsTest {
    @Test
    void blocksOfAnArticleAreSetApart() {
        var article = article("""
                {"@type":"pageBlockParagraph","text":{"@type":"richTextPlain","text":"One"}},
                {"@type":"pageBlockDivider"},
                {"@type":"pageBlockParagraph","text":{"@type":"richTextPlain","text":"Two"}}""");
        assertThat(article).isEqualTo(new FormattedText("One\n\nTwo", List.of()));
    }

    @Test
    void itemsOfAListStandBelowEachOther() {
        var article = article("""
                {"@type":"pageBlockList","items":[
                 {"@type":"pageBlockListItem","label":"1.","blocks":[
                  {"@type":"pageBlockParagraph","text":{"@type":"richTextPlain","text":"Enter"}}]},
                 {"@type":"pageBlockListItem","label":"","has_checkbox":true,"is_checked":true,"blocks":[
                  {"@type":"pageBlockParagraph","text":{"@type":"richTextPlain","text":"Leave"}}]}]}""");
        assertThat(article.text()).isEqualTo("1. Enter\n☑ Leave");
    }

    @Test
    void rowsOfATableAreLines() {
        var article = article("""
                {"@type":"pageBlockTable","caption":{"@type":"richTextPlain","text":"Hours"},"cells":[[
                 {"@type":"pageBlockTableCell","text":{"@type":"richTextPlain","text":"Mon"}},
                 {"@type":"pageBlockTableCell","text":{"@type":"richTextPlain","text":"closed"}}]]}""");
        assertThat(article.text()).isEqualTo("Hours\nMon | closed");
    }

    @Test
    void whatStandsOutInAnArticleStandsOutInTheText() {
        var article = article("""
                {"@type":"pageBlockSectionHeading","size":1,"text":{"@type":"richTextPlain","text":"Visit"}},
                {"@type":"pageBlockPreformatted","language":"java","text":{"@type":"richTextPlain","text":"enter();"}},
                {"@type":"pageBlockBlockQuote","blocks":[
                 {"@type":"pageBlockParagraph","text":{"@type":"richTextUrl","url":"https://example.org/",
                  "text":{"@type":"richTextPlain","text":"Quiet"}}}]}""");
        assertThat(article.text()).isEqualTo("Visit\n\nenter();\n\nQuiet");
        assertThat(article.entities())
                .containsExactlyInAnyOrder(
                        over(article, "Visit", new TextEntityTypeBold()),
                        over(article, "enter();", new TextEntityTypePreCode("java")),
                        over(article, "Quiet", new TextEntityTypeBlockQuote()),
                        over(article, "Quiet", new TextEntityTypeTextUrl("https://example.org/")));
    }

    private static TextEntity over(FormattedText article, String words, TextEntityType type) {
        return new TextEntity(article.text().indexOf(words), words.length(), type);
    }

    private static FormattedText article(String blocks) {
        var json = "{\"@type\":\"messageRichMessage\",\"message\":{\"@type\":\"richMessage\",\"blocks\":[%s]}}";
        return Captions.of(StoredChat.message(json.formatted(blocks)).content());
    }
}
