package dev.userbot.sandbox.world.story;

import static dev.userbot.sandbox.world.Text.text;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Conversation;
import dev.userbot.sandbox.world.ForumTopics;
import dev.userbot.sandbox.world.Line;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Person;
import dev.userbot.sandbox.world.ToldChat;
import dev.userbot.sandbox.world.WorldBuilder;
import java.time.Instant;
import java.util.List;

/** The smaller circles: a basic group, one that became a supergroup, a forum, and a chat with protected content. */
final class Groups {

    private final WorldBuilder world;
    private final Cast cast;
    private final SmallTalkScript script;

    Groups(WorldBuilder world, Cast cast, SmallTalkScript script) {
        this.world = world;
        this.cast = cast;
        this.script = script;
    }

    /** Tells them and answers the peers for Robin's chat list. */
    List<PeerId> tell() {
        return List.of(
                kitchen().peer(), attic().peer(), workshop().peer(), letters().peer());
    }

    private ToldChat kitchen() {
        var created = Instant.parse("2025-02-01T10:00:00Z");
        var kitchen = world.basicGroup(cast.robin(), 4_100_000_001L, "Kitchen rota", created)
                .members(cast.robin(), cast.chloe(), cast.emre());
        var chat = kitchen.history();
        chat.happens(
                cast.robin(),
                TlObject.of(
                        "messageActionChatCreate",
                        "title",
                        kitchen.title(),
                        "users",
                        List.of(
                                cast.robin().id(),
                                cast.chloe().id(),
                                cast.emre().id())));
        chat.after(60)
                .says(
                        cast.robin(),
                        text("Week one: ")
                                .mention("Emre", cast.emre())
                                .plain(". Week two: ")
                                .mention("@chloe_m"));
        chat.after(60).says(cast.emre(), "Week two is longer than week one").reacted("😁", cast.chloe());
        talk("kitchen", chat, 5, cast.robin(), cast.chloe(), cast.emre(), cast.anna(), cast.ben());
        return kitchen;
    }

    private ToldChat attic() {
        var created = Instant.parse("2024-12-01T10:00:00Z");
        var upgraded = Instant.parse("2025-07-01T10:00:00Z");
        var group = world.basicGroup(cast.robin(), 4_100_000_002L, "Attic crew", created)
                .members(cast.robin(), cast.grace(), cast.dmitri());
        var old = group.history();
        old.happens(
                cast.robin(),
                TlObject.of(
                        "messageActionChatCreate",
                        "title",
                        "Attic crew",
                        "users",
                        List.of(cast.robin().id(), cast.grace().id())));
        old.after(60)
                .happens(
                        cast.grace(),
                        TlObject.of(
                                "messageActionChatAddUser",
                                "users",
                                List.of(cast.dmitri().id())));
        old.after(60).says(cast.dmitri(), "What do we do with the piano that does not fit through the door?");
        talk("attic", old, 4, cast.robin(), cast.grace(), cast.dmitri(), cast.anna(), cast.ben());
        var supergroup = world.supergroup(1_500_000_002L, "Attic crew", upgraded)
                .members(cast.robin(), cast.grace(), cast.dmitri());
        world.invite("AtticCrewInvite1", supergroup);
        group.becomes(supergroup, upgraded, cast.robin());
        var chat = supergroup.history();
        chat.after(60).says(cast.grace(), "Now we are super. The piano still does not fit.");
        talk("attic", chat, 5, cast.robin(), cast.grace(), cast.dmitri(), cast.anna(), cast.ben());
        return supergroup;
    }

    private ToldChat workshop() {
        var created = Instant.parse("2025-05-05T08:00:00Z");
        var forum = world.forum(1_500_000_003L, "Workshop", created)
                .about("One topic per broken thing.")
                .members(cast.regulars().toArray(Person[]::new));
        var chat = forum.history();
        chat.happens(cast.grace(), TlObject.of("messageActionChannelCreate", "title", "Workshop"));
        chat.after(10).says(cast.grace(), "General things go here.");
        forum.topic(topic(forum, 1, "General", false));
        var bicycles = begin(forum, "Bicycles 🚲", false);
        var piano = begin(forum, "Piano", true);
        var question =
                chat.after(60).says(cast.anna(), "The chain came off again").inTopic(bicycles);
        chat.after(60).says(cast.dmitri(), "Which gear?").replies(question).inTopic(bicycles);
        chat.after(60)
                .says(cast.ben(), text("Middle C sticks. ").italic("Again."))
                .inTopic(piano);
        chat.after(60).says(cast.robin(), "And this is for everybody: tools go back on the wall.");
        chat.after(60)
                .happens(cast.grace(), TlObject.of("messageActionTopicEdit", "title", "Piano (and organ)"))
                .inTopic(piano);
        chat.after(60)
                .happens(cast.grace(), TlObject.of("messageActionTopicEdit", "closed", true))
                .inTopic(piano);
        for (var words : List.of("Fixed!", "How?", "A new link, and patience")) {
            chat.after(3600)
                    .says(words.endsWith("?") ? cast.dmitri() : cast.anna(), words)
                    .inTopic(bicycles);
        }
        return forum;
    }

    private Line begin(ToldChat forum, String title, boolean closed) {
        var beginning = forum.history()
                .after(60)
                .happens(
                        cast.grace(),
                        TlObject.of("messageActionTopicCreate", "title", title, "icon_color", ForumTopics.BLUE));
        forum.topic(topic(forum, beginning.id(), closed ? title + " (and organ)" : title, closed));
        return beginning;
    }

    private TlObject topic(ToldChat forum, int id, String title, boolean closed) {
        return ForumTopics.topic(forum.peer(), id, title, forum.history().now(), cast.grace())
                .with("closed", closed ? true : null);
    }

    private ToldChat letters() {
        var letters = world.supergroup(1_500_000_004L, "Letters | <private>", Instant.parse("2026-03-01T09:00:00Z"))
                .protectedContent()
                .members(cast.robin(), cast.vera(), cast.fatima());
        var chat = letters.history();
        chat.happens(cast.fatima(), TlObject.of("messageActionChannelCreate", "title", letters.title()));
        chat.after(60).says(cast.fatima(), "What is written here stays here.").with("noforwards", true);
        chat.after(60)
                .happens(
                        cast.fatima(),
                        TlObject.of("messageActionNoForwardsToggle", "prev_value", false, "new_value", true));
        chat.after(600).says(cast.vera(), "Understood.").with("noforwards", true);
        return letters;
    }

    private void talk(String name, Conversation chat, int scenes, Person... people) {
        var members = List.of(people).subList(0, 3);
        var talk = new SmallTalk(script, List.of(people), world.seed().random(name, scenes));
        for (int i = 0; i < scenes; i++) {
            talk.duet(chat.after(86_400L * 9), members.get(i % 3), members.get((i + 1) % 3), 1);
        }
    }
}
