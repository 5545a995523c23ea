package dev.userbot.media.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.archive.ContentKind;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTemplateTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void byDefaultNamesSortByTimeAndKeepWhatTheSenderChose() {
        assertThat(named(NameTemplate.DEFAULT.toString(), Facts.document("Report.pdf")))
                .isEqualTo("2026-01-31_18-05-09_123_Report.pdf");
        assertThat(named(NameTemplate.DEFAULT.toString(), Facts.photo()))
                .isEqualTo("2026-01-31_18-05-09_123_photo.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "{date}, 2026-01-31.pdf",
        "{time}, 18-05-09.pdf",
        "{id}, 123.pdf",
        "{sender}, Ben Okafor.pdf",
        "{chat}, The Lounge.pdf",
        "{name}, Report.pdf",
        "{caption}, Minutes of the meeting.pdf",
        "{type}, document.pdf",
        "{album}, 13579.pdf",
        "{id}.{ext}, 123.pdf",
        "{ext}-{id}, pdf-123",
        "{id}_{ext}_{name}.{ext}, 123_pdf_Report.pdf",
        "Lounge {id} ({sender}), Lounge 123 (Ben Okafor).pdf",
        "{{{id}}}, {123}.pdf",
        "{id}{name}, 123Report.pdf",
    })
    void variablesStandForWhatIsKnownOfTheFile(String template, String expected) {
        var facts = Facts.document("Report.pdf")
                .captioned("Minutes\nof the meeting")
                .inAlbum(13579);
        assertThat(named(template, facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "{date}_{album}_{id}, 2026-01-31_123.jpg",
        "{album}_{id}, 123.jpg",
        "{id}_{album}, 123.jpg",
        "{date} - {caption} - {id}, 2026-01-31 - 123.jpg",
        "{date}_{album}_{caption}_{id}, 2026-01-31_123.jpg",
        "{id} ({album}), 123.jpg",
        "{id} [{album}] {type}, 123 photo.jpg",
        "{date}_{album}{id}, 2026-01-31_123.jpg",
        "IMG_{album}_{id}, IMG_123.jpg",
        "{id}_{album}.{ext}, 123.jpg",
        "{album}, photo.jpg",
        "{caption}-{album}, photo.jpg",
    })
    void whatIsEmptyTakesItsSeparatorAlong(String template, String expected) {
        assertThat(named(template, Facts.photo())).isEqualTo(expected);
    }

    @Test
    void withoutAnExtensionThereIsNoDot() {
        var facts = Facts.document("Makefile").typed("application/octet-stream");
        assertThat(named("{name}", facts)).isEqualTo("Makefile");
        assertThat(named("{name}.{ext}", facts)).isEqualTo("Makefile");
        assertThat(named("{name} {ext}", facts)).isEqualTo("Makefile");
    }

    @Test
    void aLongCaptionOrNamePushesNothingElseOut() {
        var facts = Facts.document("я".repeat(300) + ".tar.gz")
                .captioned("Ein langer Text ".repeat(200))
                .message(Integer.MAX_VALUE);
        var name = named("{caption}_{name}_{date}_{time}_{id}", facts);
        assertThat(name)
                .startsWith("Ein langer Text Ein ")
                .contains("_яяяяяяяяяяяя")
                .endsWith("я_2026-01-31_18-05-09_2147483647.tar.gz");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(138, 143);
    }

    @Test
    void theLongestTextGivesWayFirst() {
        var facts = Facts.document("Report.pdf").captioned("x".repeat(4_000));
        assertThat(named("{sender} {caption} {name} {id}", facts)).matches("Ben Okafor x{100,} Report 123\\.pdf");
    }

    @Test
    void theUnderscoreBeforeADeviceOfWindowsTakesItsPlaceFromTheName() {
        var facts = Facts.document("con." + "x".repeat(300) + " y.pdf");
        assertThat(named("{name}_{id}", facts)).matches("_con\\.x{100,}_123\\.pdf");
    }

    @Test
    void onlyWholeCharactersAreCut() {
        var facts = Facts.document("👨‍👩‍👧‍👦".repeat(20) + ".jpg");
        assertThat(named("{id}_{name}", facts)).matches("123_(?:👨‍👩‍👧‍👦)+\\.jpg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{dat}_{id} | at character 1, there is no variable {dat}.",
                "{id}_{Date} | at character 6, there is no variable {Date}.",
                "{id}_{} | at character 6, there is no variable {}.",
                "{id}_{name | at character 6, the { has no }.",
                "{id}_name} | at character 10, the } has no {.",
                "{chat}/{id} | at character 7, a name cannot contain /; --group-by makes folders.",
                "{chat}\\{id} | at character 7, a name cannot contain \\; --group-by makes folders.",
                "{id}: {name} | at character 5, this character cannot be in a file name on every system.",
                "😀{id}? | at character 6, this character cannot be in a file name on every system.",
                "holiday | without a variable all files would have one name.",
                "`` | without a variable all files would have one name.",
                "{{id}} | without a variable all files would have one name.",
            })
    void aBadTemplateIsRefusedAtItsPlace(String template, String why) {
        assertThatThrownBy(() -> NameTemplate.parse(template))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE))
                .hasMessage("Cannot use the name template: " + why
                        + "\nVariables: {date} {time} {id} {sender} {chat} {name} {caption} {type} {ext} {album}."
                        + " Braces themselves are written {{ and }}.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\n", "\u202E", "\u200B", "\uD83D", "*", "\"", "|", "<"})
    void whatNoNameCanHoldIsRefused(String text) {
        assertThatThrownBy(() -> NameTemplate.parse("{id}" + text)).isInstanceOf(UserbotException.class);
    }

    @Test
    void aTemplateThatLeavesNoRoomIsRefused() {
        assertThatThrownBy(() -> NameTemplate.parse("x".repeat(120) + "{id}"))
                .isInstanceOf(UserbotException.class)
                .hasMessageContaining("it is too long, names can have 143 bytes");
    }

    @Test
    void allVariablesFitIntoOneName() {
        var all = "{date}_{time}_{id}_{sender}_{chat}_{name}_{caption}_{type}_{album}.{ext}";
        var facts = Facts.document("n".repeat(200) + ".pdf")
                .in(-1, "c".repeat(200), Optional.empty())
                .from(1, "s".repeat(200))
                .captioned("t".repeat(200))
                .inAlbum(Long.MIN_VALUE)
                .of(ContentKind.DOCUMENT);
        assertThat(named(all, facts))
                .matches("2026-01-31_18-05-09_123_s{10,}_c{10,}_n{10,}_t{10,}_document_-9223372036854775808\\.pdf");
    }

    private static String named(String template, Facts facts) {
        return NameTemplate.parse(template).name(facts.build(), BERLIN, "");
    }
}
