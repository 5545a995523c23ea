package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code messages.getCustomEmojiDocuments}: the pictures of custom emoji. Sets of stickers do not exist here. */
final class StickersService {
    void register(Methods methods) {
        methods.user("messages.getCustomEmojiDocuments", StickersService::customEmoji);
    }

    private static List<TlObject> customEmoji(Viewer viewer, TlObject request) {
        var known = viewer.world().customEmoji().stream()
                .collect(Collectors.toMap(document -> document.longValue("id"), Function.identity()));
        return request.longs("document_id").stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
