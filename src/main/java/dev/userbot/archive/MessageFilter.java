package dev.userbot.archive;

import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSender;
import java.util.Optional;
import java.util.Set;

/**
 * Which messages are wanted, by what they are. All conditions must hold.
 *
 * @param sender only messages of this user or chat
 * @param text only messages whose {@link ContentText#searchable} contains this; the case of letters in any script and
 *     Unicode's different ways to write the same character do not matter
 * @param kinds only messages of one of these kinds; empty means all
 */
public record MessageFilter(Optional<MessageSender> sender, Optional<String> text, Set<ContentKind> kinds) {
    /** Accepts every message. */
    public static final MessageFilter NONE = new MessageFilter(Optional.empty(), Optional.empty(), Set.of());

    public MessageFilter {
        kinds = Set.copyOf(kinds);
    }

    /** The same, for this sender only. */
    public MessageFilter withSender(MessageSender only) {
        return new MessageFilter(Optional.of(only), text, kinds);
    }

    /** The same, for this text only. */
    public MessageFilter withText(String contained) {
        return new MessageFilter(sender, Optional.of(contained), kinds);
    }

    /** The same, for these kinds only. */
    public MessageFilter withKinds(Set<ContentKind> only) {
        return new MessageFilter(sender, text, only);
    }

    /** Whether a message is wanted. */
    public boolean accepts(Message message) {
        return sender.map(message.senderId()::equals).orElse(true) && acceptsKind(message) && acceptsText(message);
    }

    boolean acceptsEverything() {
        return equals(NONE);
    }

    private boolean acceptsKind(Message message) {
        return kinds.isEmpty() || ContentKind.allOf(message.content()).stream().anyMatch(kinds::contains);
    }

    private boolean acceptsText(Message message) {
        return text.map(wanted ->
                        FoldedText.of(ContentText.searchable(message.content())).contains(FoldedText.of(wanted)))
                .orElse(true);
    }
}
