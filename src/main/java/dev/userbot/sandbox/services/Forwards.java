package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;

/** Where a forwarded message comes from. */
final class Forwards {
    private Forwards() {}

    /** The {@code messageFwdHeader} of a message that is forwarded from a chat: where it was said first. */
    static TlObject header(PeerId from, TlObject message) {
        var first = message.object("fwd_from");
        if (first.isPresent()) {
            return first.get();
        }
        boolean post = message.flag("post");
        return TlObject.of(
                "messageFwdHeader",
                "from_id",
                post ? from.toTl() : message.object("from_id").orElse(from.toTl()),
                "date",
                message.intValue("date"),
                "channel_post",
                post ? message.intValue("id") : null,
                "post_author",
                message.has("post_author") ? message.string("post_author") : null);
    }
}
