package dev.userbot.sandbox.world.story;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Person;
import dev.userbot.sandbox.world.WorldBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who there is.
 *
 * @param robin the account that {@code --sandbox} logs in as
 * @param vera has a 2FA password
 * @param quentin logs in by QR code
 * @param gone deleted their account
 * @param heron a bot
 * @param shouting names that renderers must not take for their own syntax
 */
record Cast(
        Person robin,
        Person vera,
        Person quentin,
        Person anna,
        Person ben,
        Person chloe,
        Person dmitri,
        Person emre,
        Person fatima,
        Person grace,
        Person gone,
        Person heron,
        Person noor,
        List<Person> shouting) {
    private static final String[] HOSTILE_NAMES = {
        "<script>alert(1)</script>",
        "../../etc/passwd",
        "|pipe| |---|",
        "**bold** _it_ `x` # [y](z)",
        "👩‍👩‍👧‍👦 Crew 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
        "\u202Eesrever",
        "CON",
        "O'Neil \"Q\" & Sons; DROP"
    };

    static Cast gather(WorldBuilder world) {
        var joined = Instant.parse("2024-10-01T09:00:00Z");
        var media = world.media();
        var robin = world.person(2_200_000_001L, "Robin")
                .lastName("Hale")
                .username("robin_hale")
                .about("Lives in the Lounge, more or less.")
                .photo(media.photo(640, 640, joined));
        var heron = world.person(2_200_000_200L, "Heron")
                .username("heron_helper_bot")
                .about("I keep the lists of the Lounge.")
                .bot(
                        TlObject.of("botCommand", "command", "soup", "description", "What is in the pot today"),
                        TlObject.of("botCommand", "command", "keys", "description", "Who has which key"));
        return new Cast(
                robin,
                world.person(2_200_000_002L, "Vera").lastName("Lindgren").username("vera_l"),
                world.person(2_200_000_003L, "Quentin").lastName("Roux").username("quentin_roux"),
                world.person(2_200_000_011L, "Anna")
                        .lastName("Lindqvist")
                        .username("anna_lindqvist")
                        .phone("9996620011")
                        .photo(media.photo(640, 640, joined)),
                world.person(2_200_000_012L, "Ben")
                        .lastName("Okafor")
                        .username("benokafor")
                        .premium(),
                world.person(2_200_000_013L, "Chloé").lastName("Martin").username("chloe_m", "chloe_paints"),
                world.person(2_200_000_014L, "Дмитрий").lastName("Волков").username("dmvolkov"),
                world.person(2_200_000_015L, "Emre").lastName("Yıldız"),
                world.person(2_200_000_016L, "فاطمة").lastName("الزهراء").username("fatima_z"),
                world.person(2_200_000_017L, "Grace 🌊")
                        .lastName("김")
                        .username("grace_kim")
                        .premium()
                        .verified(),
                world.person(2_200_000_099L, "Somebody").deleted(),
                heron,
                world.person(2_200_000_018L, "Noor").username("noor_in_town").phone("9996620018"),
                shouting(world));
    }

    private static List<Person> shouting(WorldBuilder world) {
        var people = new ArrayList<Person>();
        for (int i = 0; i < HOSTILE_NAMES.length; i++) {
            people.add(world.person(2_200_000_300L + i, HOSTILE_NAMES[i]));
        }
        return List.copyOf(people);
    }

    /** Those who talk every day. */
    List<Person> regulars() {
        return List.of(robin, anna, ben, chloe, dmitri, emre, fatima, grace);
    }
}
