package dev.userbot.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.tl.TlObject;
import java.util.List;
import java.util.Optional;

/** Exported messages of one chat, made into the protocol's. Safe for use by several threads. */
final class DesktopMessages {
    /** The members by which Desktop tells what a message or service message answers. */
    private static final List<String> REPLIES =
            List.of("message_id", "game_message_id", "invoice_message_id", "reply_to_message_id");

    /** Stands for the message that was saved, whose id is not exported. */
    private static final int UNKNOWN_MESSAGE = 1;

    private final DesktopChat chat;
    private final PeerId peer;
    private final int shift;
    private final long owner;
    private final DesktopPeople people;
    private final DesktopFiles files;
    private final DesktopActions actions;

    /**
     * Prepares the translation.
     *
     * @param peer where the messages are now: the chat, or the basic group that it once was
     * @param shift what is added to the exported ids
     * @param owner who exported
     */
    DesktopMessages(DesktopChat chat, PeerId peer, int shift, long owner, DesktopPeople people, DesktopFiles files) {
        this.chat = chat;
        this.peer = peer;
        this.shift = shift;
        this.owner = owner;
        this.people = people;
        this.files = files;
        actions = new DesktopActions(people);
    }

    TlObject translate(JsonNode node, DesktopChat.Entry entry) {
        var type = node.path("type").asText("message");
        var message = head(type.equals("service") ? "messageService" : "message", node, entry);
        if (type.equals("service")) {
            return message.with(
                    "action",
                    actions.of(node, files.photo(chat.id(), node, entry.date()), chat.peer(), chat.oldPeer()));
        }
        if (type.equals("unsupported")) {
            return message.with("message", "").with("media", TlObject.of("messageMediaUnsupported"));
        }
        var text = DesktopText.of(node);
        return message.with("fwd_from", forward(node, entry.date()))
                .with(
                        "via_bot_id",
                        node.hasNonNull("via_bot")
                                ? people.bot(node.get("via_bot").asText())
                                : null)
                .with("message", text.string())
                .with(
                        "media",
                        files.media(chat.id(), node, entry.date())
                                .or(() -> DesktopContents.media(node, files.vcard(node))))
                .with("reply_markup", DesktopKeyboard.of(node))
                .with("entities", text.entities().isEmpty() ? null : text.entities())
                .with("edit_date", edited(node))
                .with(
                        "post_author",
                        node.hasNonNull("author")
                                ? DesktopText.clean(node.get("author").asText())
                                : null)
                .with("reactions", DesktopContents.reactions(node, entry.date()));
    }

    private TlObject head(String constructor, JsonNode node, DesktopChat.Entry entry) {
        var sender = people.sender(node).or(() -> Optional.of(peer));
        boolean post = chat.isBroadcast() && sender.get().equals(peer);
        boolean own =
                sender.get().equals(PeerId.user(owner)) && peer.kind() != PeerId.Kind.CHANNEL && peer.id() != owner;
        return TlObject.of(
                constructor,
                "out",
                own ? true : null,
                "post",
                post ? true : null,
                "id",
                entry.id() + shift,
                "from_id",
                post ? null : sender.get().toTl(),
                "peer_id",
                peer.toTl(),
                "reply_to",
                reply(node),
                "date",
                entry.date());
    }

    private Optional<TlObject> reply(JsonNode node) {
        int id = REPLIES.stream()
                .filter(node::has)
                .findFirst()
                .map(member -> node.get(member).asInt())
                .orElse(0);
        var elsewhere = DesktopPeople.peer(node.path("reply_to_peer_id"));
        int here = elsewhere.isPresent() ? id : id + shift;
        // A supergroup's answer to a message from before the migration has no address in the protocol.
        return here <= 0 || id == 0
                ? Optional.empty()
                : Optional.of(TlObject.of(
                        "messageReplyHeader",
                        "reply_to_msg_id",
                        here,
                        "reply_to_peer_id",
                        elsewhere.map(PeerId::toTl)));
    }

    private Optional<TlObject> forward(JsonNode node, int date) {
        if (!node.has("forwarded_from") && !node.has("saved_from")) {
            return Optional.empty();
        }
        var from = DesktopPeople.peer(node.path("forwarded_from_id"));
        var saved = node.hasNonNull("saved_from")
                ? Optional.of(people.chatByName(node.get("saved_from").asText()))
                : Optional.<PeerId>empty();
        var name = node.path("forwarded_from").asText("null");
        return Optional.of(TlObject.of(
                "messageFwdHeader",
                "from_id",
                from.map(PeerId::toTl),
                "from_name",
                from.isPresent() ? null : name.equals("null") ? "Deleted Account" : DesktopText.clean(name),
                "date",
                date,
                "saved_from_peer",
                saved.map(PeerId::toTl),
                "saved_from_msg_id",
                saved.map(chat -> UNKNOWN_MESSAGE)));
    }

    private static Optional<Integer> edited(JsonNode node) {
        var seconds = node.path("edited_unixtime").asText("");
        return seconds.matches("[1-9][0-9]{0,9}") ? Optional.of((int) Long.parseLong(seconds)) : Optional.empty();
    }
}
