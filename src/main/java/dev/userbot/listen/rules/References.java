package dev.userbot.listen.rules;

import dev.userbot.chats.ChatRef;
import dev.userbot.chats.ChatSource;
import dev.userbot.chats.FoundChat;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.Optional;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.Node;

/** Finds the chats and people that a file names; those that there are not are complained about where they stand. */
final class References {
    private final ChatSource chats;
    private final Values values;
    private final Complaints complaints;

    References(ChatSource chats, Values values, Complaints complaints) {
        this.chats = chats;
        this.values = values;
        this.complaints = complaints;
    }

    Optional<FoundChat> chat(Node node) {
        return values.parsed(node, ChatRef::parse).flatMap(ref -> found(node, () -> chats.find(ref)));
    }

    Optional<Long> sender(Node node) {
        return values.parsed(node, ChatRef::parse)
                .flatMap(ref -> found(node, () -> RuleCondition.senderId(chats.sender(ref))));
    }

    private <T> Optional<T> found(Node node, Supplier<T> search) {
        try {
            return Optional.of(search.get());
        } catch (UserbotException e) {
            if (e.failure() != Failure.NOT_FOUND && e.failure() != Failure.USAGE) {
                throw e;
            }
            complaints.add(node, e.getMessage().replaceFirst("^--from: ", "").replace('\n', ' '));
            return Optional.empty();
        }
    }
}
