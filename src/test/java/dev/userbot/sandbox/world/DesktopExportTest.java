package dev.userbot.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.userbot.sandbox.tl.TlObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesktopExportTest {
    private static final String PHONE = "9996620001";

    @TempDir
    private Path outside;

    private Path folder;

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(outside.resolve("ChatExport_2026-01-01"));
    }

    @Test
    void aSingleChatIsServedWithItsWords() throws IOException {
        var world = load("""
                {"name": "Soup | Friends", "type": "public_supergroup", "id": 42, "messages": [
                 {"id": 1, "type": "service", "date": "2025-01-01T10:00:00", "date_unixtime": "1735725600",
                  "actor": "Ann Bee", "actor_id": "user7", "action": "create_channel", "title": "Soup", "text": "", "text_entities": []},
                 {"id": 5, "type": "message", "date": "2025-01-01T10:01:00", "date_unixtime": "1735725660",
                  "edited": "2025-01-01T10:02:00", "edited_unixtime": "1735725720",
                  "from": "Ann Bee", "from_id": "user7", "reply_to_message_id": 3, "author": "cook",
                  "text": ["hello ", {"type": "bold", "text": "wörld 😀"}, ""],
                  "text_entities": [{"type": "plain", "text": "hello "}, {"type": "bold", "text": "wörld 😀"}, {"type": "plain", "text": ""}],
                  "reactions": [{"type": "emoji", "count": 2, "emoji": "👍", "recent": [{"from": "Cee", "from_id": "user8", "date": "2025-01-01T10:03:00"}]}]}
                ]}""");

        var chat = world.byUsername("soup_friends").orElseThrow();
        var messages = WorldChecks.messages(world.history(0, chat));
        assertThat(chat).isEqualTo(PeerId.channel(42));
        assertThat(messages).extracting(message -> message.intValue("id")).containsExactly(1, 5);
        var hello = messages.get(1);
        assertThat(hello.string("message")).isEqualTo("hello wörld 😀");
        assertThat(hello.objects("entities"))
                .containsExactly(TlObject.of("messageEntityBold", "offset", 6, "length", 8));
        assertThat(hello.intValue("edit_date")).isEqualTo(1_735_725_720);
        assertThat(hello.object("reply_to").orElseThrow().intValue("reply_to_msg_id"))
                .isEqualTo(3);
        assertThat(world.user(7).orElseThrow().string("first_name")).isEqualTo("Ann Bee");
        assertThat(world.user(8).orElseThrow().string("first_name")).isEqualTo("Cee");
        assertSound(world);
    }

    @Test
    void aWholeAccountBelongsToItsUser() throws IOException {
        var world = load("""
                {"about": "Here is the data.", "personal_information": {"user_id": 9, "first_name": "Me", "last_name": "Myself"},
                 "contacts": {"about": "x", "list": []},
                 "chats": {"about": "x", "list": [
                  {"name": "Bob", "type": "personal_chat", "id": 11, "messages": [
                   {"id": 100, "type": "message", "date": "2025-01-01T10:00:00", "from": "Me Myself", "from_id": "user9", "text": "hi", "text_entities": [{"type": "plain", "text": "hi"}]},
                   {"id": 101, "type": "message", "date": "2025-01-01T10:01:00", "from": "Bob", "from_id": "user11", "text": "hey", "text_entities": [{"type": "plain", "text": "hey"}]}]},
                  {"type": "saved_messages", "id": 9, "messages": [
                   {"id": 102, "type": "message", "date": "2025-01-01T11:00:00", "from": "Me Myself", "from_id": "user9", "text": "note", "text_entities": []}]}
                 ]},
                 "left_chats": {"about": "x", "list": [
                  {"name": "Gone", "type": "private_channel", "id": 12, "messages": []}]}}""");

        var account = world.accounts().get(0);
        assertThat(account.userId()).isEqualTo(9);
        assertThat(account.phone()).isEqualTo(PHONE);
        assertThat(account.dialogs()).containsExactly(PeerId.user(11), PeerId.user(9), PeerId.channel(12));
        assertThat(WorldChecks.messages(world.history(9, PeerId.user(11))))
                .extracting(message -> message.flag("out"))
                .containsExactly(true, false);
        assertThat(world.history(9, PeerId.user(9)).at(0).flag("out")).isFalse();
        assertThat(world.history(9, PeerId.user(9)).at(0).string("message")).isEqualTo("note");
        assertSound(world);
    }

    @Test
    void aDateMayHaveAZoneAlthoughDesktopWritesNone() throws IOException {
        var world = load("""
                {"name": "A", "type": "private_supergroup", "id": 42, "messages": [
                 {"id": 1, "type": "message", "date": "2017-01-01T06:20:09.248Z", "from": "B", "from_id": 19, "text": "x"},
                 {"id": 2, "type": "message", "date": "2017-01-01T09:20:10+03:00", "from": "B", "from_id": 19, "text": "y"}
                ]}""");
        var messages =
                WorldChecks.messages(world.history(world.accounts().get(0).userId(), PeerId.channel(42)));

        assertThat(messages.stream().map(message -> message.intValue("date")))
                .containsExactly(1_483_251_609, 1_483_251_610);
    }

    @Test
    void everyKindOfTextSegmentBecomesAnEntity() throws IOException {
        var kinds = List.of(
                "mention",
                "hashtag",
                "cashtag",
                "bot_command",
                "link",
                "email",
                "phone",
                "bank_card",
                "bold",
                "italic",
                "underline",
                "strikethrough",
                "spoiler",
                "code",
                "pre",
                "blockquote",
                "text_link",
                "mention_name",
                "custom_emoji");
        var segments = new StringBuilder();
        for (var kind : kinds) {
            segments.append("{\"type\": \"")
                    .append(kind)
                    .append("\", \"text\": \"😀")
                    .append(kind)
                    .append(
                            "\", \"href\": \"https://example.org\", \"user_id\": 55, \"language\": \"java\", \"collapsed\": true, \"document_id\": \"stickers/a.webp\"}, {\"type\": \"plain\", \"text\": \" \"},");
        }
        var world = load(message("\"text\": \"\", \"text_entities\": [" + segments
                + "{\"type\": \"unknown\", \"text\": \"end \\ud83d\"}]"));

        var message = world.history(0, PeerId.channel(42)).at(0);
        assertThat(message.objects("entities"))
                .hasSize(kinds.size())
                .extracting(TlObject::name)
                .doesNotHaveDuplicates();
        assertThat(message.string("message")).endsWith("end \uFFFD");
        assertSound(world);
    }

    @Test
    void serviceActionsBecomeTheProtocolsOwnOrAreToldInWords() throws IOException {
        var actions = List.of(
                "create_group",
                "edit_group_title",
                "delete_group_photo",
                "invite_members",
                "remove_members",
                "join_group_by_link",
                "join_group_by_request",
                "pin_message",
                "take_screenshot",
                "joined_telegram",
                "phone_call",
                "group_call",
                "group_call_scheduled",
                "invite_to_group_call",
                "set_messages_ttl",
                "edit_chat_theme",
                "boost_apply",
                "topic_created",
                "topic_edit",
                "score_in_game",
                "send_payment",
                "conference_call",
                "proximity_reached",
                "set_chat_wallpaper",
                "set_same_chat_wallpaper",
                "todo_completions",
                "todo_append_tasks",
                "suggest_birthday",
                "poll_append_answer",
                "poll_delete_answer",
                "no_forwards_toggle",
                "no_forwards_request",
                "new_creator_pending",
                "change_creator",
                "managed_bot_created",
                "refunded_payment",
                "send_premium_gift",
                "gift_code_prize",
                "giveaway_launch",
                "giveaway_results",
                "send_stars_gift",
                "send_ton_gift",
                "stars_prize",
                "paid_messages_refund",
                "paid_messages_price_change",
                "process_suggested_post",
                "suggested_post_success",
                "suggested_post_refund",
                "allow_sending_messages",
                "attach_menu_bot_allowed",
                "web_app_bot_allowed",
                "send_webview_data",
                "send_passport_values",
                "requested_peer",
                "migrate_from_group",
                "edit_group_photo",
                "suggest_profile_photo",
                "send_star_gift",
                "something_new");
        var messages = new StringBuilder();
        for (int i = 0; i < actions.size(); i++) {
            messages.append(i == 0 ? "" : ",")
                    .append("{\"id\": ")
                    .append(i + 1)
                    .append(
                            ", \"type\": \"service\", \"date\": \"2025-01-01T10:00:00\", \"actor\": \"Ann\", \"actor_id\": \"user7\", \"action\": \"")
                    .append(actions.get(i))
                    .append(
                            "\", \"title\": \"T\", \"members\": [\"Ann\", \"Unknown\", null], \"inviter\": \"Ann\", \"photo\": \"(File not included. Change data exporting settings to download.)\", \"photo_file_size\": 12, \"width\": 5, \"height\": 6, \"discard_reason\": \"missed\", \"text\": \"\", \"text_entities\": []}");
        }
        var world = load(
                "{\"name\": \"G\", \"type\": \"private_supergroup\", \"id\": 42, \"messages\": [" + messages + "]}");

        var told = WorldChecks.messages(world.history(0, PeerId.channel(42)));
        assertThat(told)
                .extracting(message -> message.object("action").orElseThrow().name())
                .startsWith("messageActionChatCreate", "messageActionChatEditTitle")
                .endsWith(
                        "messageActionChatEditPhoto",
                        "messageActionSuggestProfilePhoto",
                        "messageActionStarGift",
                        "messageActionCustomAction");
        assertThat(told.get(0).object("action").orElseThrow().longs("users").get(0))
                .isEqualTo(7);
        assertThat(told.get(told.size() - 1).object("action").orElseThrow().string("message"))
                .isEqualTo("Ann something new");
        assertSound(world);
    }

    @Test
    void placesPollsContactsListsAndButtonsAreKept() throws IOException {
        var world = load(message("""
                "text": "", "text_entities": [], "poll": {"question": "Q?", "closed": true, "total_voters": 3, "answers": [{"text": "a", "voters": 3, "chosen": true}, {"text": "b", "voters": 0, "chosen": false}]},
                "inline_bot_buttons": [[{"type": "url", "text": "u", "data": "https://example.org"}, {"type": "callback", "text": "c", "dataBase64": "eWVz", "data": ""}, {"type": "auth", "text": "x"}]]},
                {"id": 21, "type": "message", "date": "2025-01-01T10:00:00", "from": "A", "from_id": "user7", "location_information": {"latitude": 54.5, "longitude": 9.25}, "text": ""},
                {"id": 22, "type": "message", "date": "2025-01-01T10:00:00", "from": "A", "from_id": "user7", "place_name": "P", "location_information": {"latitude": 54.5, "longitude": 9.25}, "text": ""},
                {"id": 23, "type": "message", "date": "2025-01-01T10:00:00", "from": "A", "from_id": "user7", "contact_information": {"first_name": "F", "last_name": "", "phone_number": "+1"}, "text": ""},
                {"id": 24, "type": "unsupported"},
                {"id": 25, "type": "message", "date": "2025-01-01T10:00:00", "from": "A", "from_id": "user7", "forwarded_from": null, "via_bot": "@gif", "todo_list": {"title": "L", "others_can_append": true, "others_can_complete": false, "answers": [{"text": "t", "id": 1}]}, "text": \"\""""));

        assertThat(WorldChecks.messages(world.history(0, PeerId.channel(42))))
                .extracting(message -> message.object("media").orElseThrow().name())
                .containsExactly(
                        "messageMediaPoll",
                        "messageMediaGeo",
                        "messageMediaVenue",
                        "messageMediaContact",
                        "messageMediaUnsupported",
                        "messageMediaToDo");
        assertThat(world.byUsername("gif")).isPresent();
        assertSound(world);
    }

    @Test
    void filesBesideTheJsonAreServedAndOthersAreAbsent() throws IOException {
        Files.write(outside.resolve("secret.txt"), bytes("secret"));
        Files.createDirectory(folder.resolve("files"));
        Files.write(folder.resolve("files/a.txt"), bytes("hello"));
        Files.createSymbolicLink(folder.resolve("files/link.txt"), outside.resolve("secret.txt"));
        var paths = List.of(
                "files/a.txt",
                "../secret.txt",
                outside.resolve("secret.txt").toString(),
                "files/link.txt",
                "files/../../secret.txt",
                "files",
                "files/missing.txt",
                "files/\\u0000.txt",
                "(File not included. Change data exporting settings to download.)");
        var messages = new StringBuilder();
        for (int i = 0; i < paths.size(); i++) {
            messages.append(i == 0 ? "" : ",")
                    .append("{\"id\": ")
                    .append(i + 1)
                    .append(
                            ", \"type\": \"message\", \"date\": \"2025-01-01T10:00:00\", \"from\": \"A\", \"from_id\": \"user7\", \"file\": \"")
                    .append(paths.get(i))
                    .append("\", \"file_size\": 99, \"mime_type\": \"text/plain\", \"text\": \"\"}");
        }
        var world =
                load("{\"name\": \"G\", \"type\": \"private_group\", \"id\": 42, \"messages\": [" + messages + "]}");

        var owner = world.accounts().get(0).userId();
        var served = WorldChecks.messages(world.history(owner, PeerId.chat(42))).stream()
                .map(message -> message.object("media")
                        .flatMap(media -> media.object("document"))
                        .orElseThrow())
                .map(document -> world.file(document.longValue("id")))
                .toList();
        assertThat(served).hasSize(paths.size());
        assertThat(served.get(0).orElseThrow().content().range(0, 9)).isEqualTo(bytes("hello"));
        assertThat(served.get(0).orElseThrow().size()).isEqualTo(5);
        assertThat(served.subList(1, served.size())).allMatch(Optional::isEmpty);
        assertSound(world);
    }

    @Test
    void messagesFromBeforeAMigrationLieInTheirBasicGroup() throws IOException {
        var world = load("""
                {"name": "G", "type": "private_supergroup", "id": 42, "messages": [
                 {"id": -999999990, "type": "message", "date": "2024-01-01T10:00:00", "from": "A", "from_id": "user7", "text": "old"},
                 {"id": -999999980, "type": "message", "date": "2024-01-01T10:00:00", "from": "A", "from_id": "user7", "reply_to_message_id": -999999990, "text": "older?"},
                 {"id": 1, "type": "message", "date": "2025-01-01T10:00:00", "from": "A", "from_id": "user7", "reply_to_message_id": -999999990, "text": "new"}]}""");

        var old = world.history(world.accounts().get(0).userId(), PeerId.chat(42));
        assertThat(WorldChecks.messages(old))
                .extracting(message -> message.intValue("id"))
                .containsExactly(10, 20);
        assertThat(old.at(1).object("reply_to").orElseThrow().intValue("reply_to_msg_id"))
                .isEqualTo(10);
        assertThat(world.fullChat(PeerId.channel(42)).orElseThrow().intValue("migrated_from_max_id"))
                .isEqualTo(20);
        assertThat(world.history(0, PeerId.channel(42)).at(0).object("reply_to"))
                .isEmpty();
        assertSound(world);
    }

    @Test
    void whatDesktopWritesWrongIsReadAllTheSame() throws IOException {
        var json = message(
                "\"text\": \"a\\u2028??b\\u2029??c\\x1f\"}, {\"id\": 30, \"type\": \"message\", \"text\": \"next\"");
        var broken = bytes(json);
        for (int i = 0; i < broken.length - 1; i++) {
            if (broken[i] == '?' && broken[i + 1] == '?') {
                broken[i] = (byte) 0x80;
                broken[i + 1] = (byte) 0xA8;
            }
        }
        var world = DesktopExport.load(Files.write(folder.resolve("result.json"), broken), PHONE, told::add);

        assertThat(WorldChecks.messages(world.history(0, PeerId.channel(42))))
                .extracting(message -> message.string("message"))
                .containsExactly("a\u2028b\u2029cx1f", "next");
    }

    @Test
    void whatCannotBeServedAsItIsIsToldInOneLine() throws IOException {
        var world = load("""
                {"name": "G", "type": "private_supergroup", "id": 42, "messages": [
                 {"id": 1, "type": "message", "date": "2025-01-01T10:00:00", "from": "A", "from_id": "user7", "text": "first"},
                 {"id": 1, "type": "message", "date": "2025-01-01T10:00:01", "from": "A", "from_id": "user7", "text": "second"},
                 {"id": 1, "type": "message", "date": "2025-01-01T10:00:02", "from": "A", "from_id": "user7", "text": "third"},
                 {"id": 2, "type": "hologram", "date": "2025-01-01T10:00:03", "from": "Nobody", "from_id": 0, "text": "x"},
                 {"id": 3, "type": "service", "date": "2025-01-01T10:00:04", "actor": "A", "actor_id": "user7", "action": "teleport", "text": ""},
                 {"id": 4, "type": "message", "date": "2025-01-01T10:00:05", "from": "A", "from_id": "user7", "place_name": "P", "location_information": null, "text": ""}]}""");

        assertThat(told)
                .containsExactly("Not everything in result.json can be served as it is:"
                        + " 2 left out because another message of the chat has the same id;"
                        + " 1 of an unknown type, served as messages;"
                        + " 1 service messages of an unknown kind, served as words;"
                        + " 1 whose sender's id is none of Telegram's, served under a new one;"
                        + " 1 places without coordinates, served without the place.");
        var served = WorldChecks.messages(world.history(0, PeerId.channel(42)));
        assertThat(served).extracting(message -> message.string("message")).startsWith("first", "x");
        var sender = served.get(1).object("from_id").orElseThrow().longValue("user_id");
        assertThat(world.user(sender).orElseThrow().string("first_name")).isEqualTo("Nobody");
        assertSound(world);
    }

    @Test
    void privateChatsThatAreEachNumberedFromOneShareOneSequenceOfIds() throws IOException {
        var world = load("""
                {"about": "A", "personal_information": {"user_id": 1, "first_name": "Me"}, "chats": {"about": "C", "list": [
                 {"name": "A", "type": "personal_chat", "id": 7, "messages": [
                  {"id": 1, "type": "message", "date": "2025-01-01T10:00:00", "from": "A", "from_id": "user7", "text": "a"},
                  {"id": 2, "type": "message", "date": "2025-01-01T10:00:00", "from": "A", "from_id": "user7", "text": "b"}]},
                 {"name": "G", "type": "private_group", "id": 8, "messages": [
                  {"id": 1, "type": "message", "date": "2025-01-01T10:00:00", "from": "A", "from_id": "user7", "text": "c"},
                  {"id": 2, "type": "message", "date": "2025-01-01T10:00:00", "from": "A", "from_id": "user7", "reply_to_message_id": 1, "text": "d"}]}]}}""");

        var group = WorldChecks.messages(world.history(1, PeerId.chat(8)));
        assertThat(group).extracting(message -> message.intValue("id")).containsExactly(3, 4);
        assertThat(group.get(1).object("reply_to").orElseThrow().intValue("reply_to_msg_id"))
                .isEqualTo(3);
        assertThat(told)
                .singleElement()
                .asString()
                .contains("2 with new ids because another private chat or basic group uses theirs");
        assertSound(world);
    }

    @Test
    void whatIsNoExportIsRefusedWithTheReason() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load("[1, 2]"))
                .withMessageContaining("does not begin with an object");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load("{\"a\": {\"messages\": 1}}"))
                .withMessageContaining("neither");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load("{\"name\": \"x\",\n \"id\": }"))
                .withMessageContaining("line 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load("{\"name\": \"x\", \"messages\": []}"))
                .withMessageContaining("“id”");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load("{\"name\": \"x\", \"id\": 4, \"messages\": [{\"text\": \"\"}]}"))
                .withMessageContaining("line 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load(message("\"date_unixtime\": \"soon\", \"text\": \"\"")))
                .withMessageContaining("date");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DesktopExport.load(folder.resolve("no.json"), PHONE, told::add))
                .withMessageContaining("no.json");
    }

    private static String message(String members) {
        return "{\"name\": \"G\", \"type\": \"private_supergroup\", \"id\": 42, \"messages\": ["
                + "{\"id\": 20, \"type\": \"message\", \"date\": \"2025-01-01T10:00:00\", \"from\": \"A\", \"from_id\": \"user7\", "
                + members + "}]}";
    }

    private World load(String json) throws IOException {
        return DesktopExport.load(Files.write(folder.resolve("result.json"), bytes(json)), PHONE, told::add);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertSound(World world) {
        assertThat(WorldChecks.schemaFaults(world, new SchemaCheck())).isEmpty();
        assertThat(WorldChecks.entityFaults(world)).isEmpty();
    }
}
