package dev.userbot.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.td.api.TdJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A comparison that overlooks something would make every round trip look right. */
class ExportComparisonTest {
    private static final String CHAT = """
            {"name":"A","type":"private_group","id":1,"messages":[
             {"id":5,"type":"message","date":"2026-01-01T10:00:00","date_unixtime":"1767261600","from":"B",
              "from_id":"user2","text":%s,"text_entities":%s%s}]}""";

    @Test
    void theSameFileHasNoDifferences() {
        var chat = CHAT.formatted("\"hi\"", "[]", "");
        var comparison = ExportComparison.of(TdJson.parse(chat), TdJson.parse(chat));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.toString()).startsWith("1 messages, ");
    }

    @Test
    void aMissingMessageAMemberAndAValueAreEachADifference() {
        var desktop = TdJson.parse(
                CHAT.formatted("\"hi\"", "[]", ",\"via_bot\":\"@gif\",\"poll\":{\"answers\":[{\"voters\":2}]}"));
        var changed = TdJson.parse(CHAT.formatted("\"ho\"", "[]", ",\"poll\":{\"answers\":[{\"voters\":3}]}"));
        assertThat(paths(ExportComparison.of(desktop, changed)))
                .containsExactlyInAnyOrder("messages/5/text", "messages/5/via_bot", "messages/5/poll/answers/0/voters");
        var empty = TdJson.parse("{\"name\":\"A\",\"type\":\"private_group\",\"id\":1,\"messages\":[]}");
        assertThat(paths(ExportComparison.of(desktop, empty))).contains("messages/5");
    }

    @Test
    void whatTdlibDoesToTextsIsAccepted() {
        var desktop = TdJson.parse(CHAT.formatted("[\"a\\tb \",{\"type\":\"bold\",\"text\":\"c\"},\"\"]", "[]", ""));
        var ours = TdJson.parse(CHAT.formatted("[\"a b \",{\"type\":\"bold\",\"text\":\"c\"}]", "[]", ""));
        var comparison = ExportComparison.of(desktop, ours);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.accepted()).containsEntry(AcceptedDifference.TEXT_CLEANING, 1);
    }

    @Test
    void aDateWithAZoneIsAcceptedForTheSameSecondOnly() {
        var desktop = "{\"messages\":[{\"id\":1,\"date\":\"2026-01-01T10:00:00.400Z\"}]}";
        var ours = "{\"messages\":[{\"id\":1,\"date\":\"2026-01-01T10:00:00\",\"date_unixtime\":\"%d\"}]}";
        assertThat(paths(ExportComparison.of(TdJson.parse(desktop), TdJson.parse(ours.formatted(1767261600)))))
                .isEmpty();
        assertThat(paths(ExportComparison.of(TdJson.parse(desktop), TdJson.parse(ours.formatted(1767261601)))))
                .containsExactly("messages/1/date");
    }

    @Test
    void aSenderWithAnImpossibleIdMayHaveAnotherButARealOneNot() {
        var chat = "{\"messages\":[{\"id\":1,\"from_id\":%s}]}";
        var ours = TdJson.parse(chat.formatted("\"user6000000001\""));
        assertThat(paths(ExportComparison.of(TdJson.parse(chat.formatted("0")), ours)))
                .isEmpty();
        assertThat(paths(ExportComparison.of(TdJson.parse(chat.formatted("5")), ours)))
                .containsExactly("messages/1/from_id");
    }

    @Test
    void aGiftMayBeCountedInDaysOfTheSameMonths() {
        var desktop = TdJson.parse("{\"messages\":[{\"id\":1,\"action\":\"send_premium_gift\",\"months\":3}]}");
        var ours = "{\"messages\":[{\"id\":1,\"action\":\"send_premium_gift\",\"days\":%d}]}";
        assertThat(paths(ExportComparison.of(desktop, TdJson.parse(ours.formatted(90)))))
                .isEmpty();
        assertThat(paths(ExportComparison.of(desktop, TdJson.parse(ours.formatted(60)))))
                .containsExactlyInAnyOrder("messages/1/months", "messages/1/days");
    }

    @Test
    void membersOfOursAreAcceptedButOnlyThose() {
        var desktop = TdJson.parse(CHAT.formatted("\"hi\"", "[]", ""));
        var ours = TdJson.parse(CHAT.formatted("\"hi\"", "[]", ",\"views\":7,\"author\":\"C\""));
        assertThat(paths(ExportComparison.of(desktop, ours))).containsExactly("messages/5/author");
    }

    private static List<String> paths(ExportComparison comparison) {
        return comparison.differences().stream()
                .map(ExportComparison.Difference::path)
                .toList();
    }
}
