package dev.userbot.media.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupingTest {
    @Test
    void chatsAreToldApartByUsernameOrId() {
        assertThat(folder(Grouping.CHAT, Facts.photo())).contains("lounge");
        assertThat(folder(Grouping.CHAT, Facts.photo().in(-100123, "Kitchen/rota", Optional.empty())))
                .contains("Kitchen_rota_-100123");
        assertThat(folder(Grouping.CHAT, Facts.photo().in(5, "", Optional.empty())))
                .contains("chat_5");
    }

    @Test
    void sendersOfOneNameAreToldApart() {
        assertThat(folder(Grouping.SENDER, Facts.photo().from(42, "Ben"))).contains("Ben_42");
        assertThat(folder(Grouping.SENDER, Facts.photo().from(43, "Ben"))).contains("Ben_43");
        assertThat(folder(Grouping.SENDER, Facts.photo().from(44, "..."))).contains("sender_44");
    }

    @Test
    void aMonthEndsWhereTheUserIs() {
        var newYear = Facts.photo().sent(Instant.parse("2025-12-31T23:30:00Z")).build();
        assertThat(Grouping.MONTH.folder(newYear, ZoneId.of("Europe/Berlin"))).contains("2026-01");
        assertThat(Grouping.MONTH.folder(newYear, ZoneId.of("UTC"))).contains("2025-12");
    }

    @Test
    void typesHaveTheWordsOfTheCommandLine() {
        assertThat(folder(Grouping.TYPE, Facts.photo())).contains("photo");
        assertThat(folder(Grouping.TYPE, Facts.document("x.pdf"))).contains("document");
    }

    @Test
    void whatIsInNoAlbumLiesInTheTargetFolder() {
        assertThat(folder(Grouping.ALBUM, Facts.photo().inAlbum(13579))).contains("album_13579");
        assertThat(folder(Grouping.ALBUM, Facts.photo())).isEmpty();
    }

    private static Optional<String> folder(Grouping grouping, Facts facts) {
        return grouping.folder(facts.build(), ZoneId.of("Europe/Berlin"));
    }
}
