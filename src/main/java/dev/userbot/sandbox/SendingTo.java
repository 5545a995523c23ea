package dev.userbot.sandbox;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whether a request sends something to a recipient, now or later. */
record SendingTo(PeerId recipient) implements Predicate<TlObject> {
    private static final Set<String> METHODS =
            Set.of("messages.sendMessage", "messages.sendMedia", "messages.sendMultiMedia", "messages.forwardMessages");

    @Override
    public boolean test(TlObject request) {
        var peer = request.object("peer").or(() -> request.object("to_peer")).flatMap(SendingTo::peer);
        return METHODS.contains(request.name())
                && peer.filter(recipient::equals).isPresent();
    }

    private static Optional<PeerId> peer(TlObject input) {
        return switch (input.name()) {
            case "inputPeerUser", "inputPeerUserFromMessage" -> Optional.of(PeerId.user(input.longValue("user_id")));
            case "inputPeerChat" -> Optional.of(PeerId.chat(input.longValue("chat_id")));
            case "inputPeerChannel", "inputPeerChannelFromMessage" ->
                Optional.of(PeerId.channel(input.longValue("channel_id")));
            default -> Optional.empty();
        };
    }
}
