package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import java.util.List;
import java.util.stream.Stream;

/**
 * The emoji that everybody may react with. TDLib hides from a message whatever is not among them once it knows the
 * settings of the chat, so reactions would vanish from chats that allow all.
 */
final class AvailableReactions {
    private static final String EMOJI =
            "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ "
                    + "🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡";

    private AvailableReactions() {}

    static boolean contain(String emoji) {
        return List.of(EMOJI.split(" ")).contains(emoji);
    }

    static TlObject all() {
        return TlObject.of(
                "messages.availableReactions",
                "hash",
                1,
                "reactions",
                Stream.of(EMOJI.split(" ")).map(AvailableReactions::reaction).toList());
    }

    private static TlObject reaction(String emoji) {
        var picture = picture(emoji, "application/x-tgsticker");
        return TlObject.of(
                "availableReaction",
                "reaction",
                emoji,
                "title",
                emoji,
                "static_icon",
                picture(emoji, "image/webp"),
                "appear_animation",
                picture,
                "select_animation",
                picture,
                "activate_animation",
                picture,
                "effect_animation",
                picture);
    }

    /** Only its object must be there: nobody looks at it in a chat's history. TDLib drops reactions with pictures of other types. */
    private static TlObject picture(String emoji, String mimeType) {
        return TlObject.of(
                "document",
                "id",
                (1L << 50) | Integer.toUnsignedLong((mimeType + emoji).hashCode()),
                "access_hash",
                1L,
                "file_reference",
                new byte[] {1},
                "date",
                0,
                "mime_type",
                mimeType,
                "size",
                1024L,
                "dc_id",
                1,
                "attributes",
                List.of(
                        TlObject.of("documentAttributeImageSize", "w", 512, "h", 512),
                        TlObject.of(
                                "documentAttributeSticker",
                                "alt",
                                emoji,
                                "stickerset",
                                TlObject.of("inputStickerSetEmpty"))));
    }
}
