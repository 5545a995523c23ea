package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.Answers;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Reads the users and chats that messages mention, each once in its life. TDLib answers from memory: it sends what a
 * message mentions before the message itself.
 */
final class PeerReader {
    private final TdClient td;
    private final Set<Long> asked = new HashSet<>();

    PeerReader(TdClient td) {
        this.td = td;
    }

    /** Those that were not read before; ones that TDLib does not know are left out. */
    List<ObjectNode> read(Collection<ObjectNode> messages) {
        var answers = new ArrayList<CompletableFuture<ObjectNode>>();
        for (long id : PeerReferences.in(messages)) {
            if (asked.add(id)) {
                answers.add(td.sendForJson(id > 0 ? new GetUser(id) : new GetChat(id)));
            }
        }
        return answers.stream().map(PeerReader::known).flatMap(Optional::stream).toList();
    }

    private static Optional<ObjectNode> known(CompletableFuture<ObjectNode> answer) {
        try {
            return Optional.of(Answers.await(answer));
        } catch (TdException e) {
            return switch (e.kind()) {
                case UNAUTHORIZED, CLOSED -> throw e;
                default -> Optional.empty();
            };
        }
    }
}
