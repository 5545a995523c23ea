package dev.userbot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.TdJson;
import org.junit.jupiter.api.Test;

class ContentTextTest {
    @Test
    void aDocumentHasItsCaptionAndItsName() {
        var content = content("""
                {"@type":"messageDocument","document":{"@type":"document","file_name":"план.pdf"},
                 "caption":{"@type":"formattedText","text":"The plan","entities":[]}}""");
        assertThat(ContentText.written(content))
                .hasValueSatisfying(text -> assertThat(text.text()).isEqualTo("The plan"));
        assertThat(ContentText.searchable(content)).isEqualTo("The plan\nплан.pdf");
    }

    @Test
    void aPollHasItsQuestionAndOptionsAlsoWithoutADescription() {
        var content = content("""
                {"@type":"messagePoll","poll":{"@type":"poll","id":"1",
                 "question":{"@type":"formattedText","text":"Tea?","entities":[]},
                 "options":[{"@type":"pollOption","text":{"@type":"formattedText","text":"Yes","entities":[]}},
                  {"@type":"pollOption","text":{"@type":"formattedText","text":"No","entities":[]}}]}}""");
        assertThat(ContentText.written(content)).isEmpty();
        assertThat(ContentText.searchable(content)).isEqualTo("Tea?\nYes\nNo");
    }

    @Test
    void aContactHasItsNameAndNumber() {
        var content = content("""
                {"@type":"messageContact","contact":{"@type":"contact","phone_number":"4930","first_name":"Ada"}}""");
        assertThat(ContentText.searchable(content)).isEqualTo("Ada\n4930");
    }

    @Test
    void whatHasNoWordsHasNone() {
        assertThat(ContentText.searchable(content("{\"@type\":\"messageExpiredPhoto\"}")))
                .isEmpty();
        assertThat(ContentText.searchable(content("{\"@type\":\"messageOfTheFuture\",\"x\":1}")))
                .isEmpty();
    }

    private static MessageContent content(String json) {
        return TdJson.bind(json, MessageContent.class);
    }
}
