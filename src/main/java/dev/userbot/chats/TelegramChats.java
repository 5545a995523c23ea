package dev.userbot.chats;

import dev.userbot.archive.PeerStore;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.MessageSender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The chats of the account, as Telegram knows them. */
public final class TelegramChats implements ChatSource {
    private final ChatDirectory directory;
    private final ArchivedSenders senders;

    public TelegramChats(ChatDirectory directory, PeerStore peers) {
        this.directory = directory;
        this.senders = new ArchivedSenders(peers);
    }

    @Override
    public List<ChosenChat> choose(ChatChoice choice) {
        var chosen = new ArrayList<>(choice.named());
        Stream.concat(ofAll(choice), ofFolders(choice))
                .filter(chat -> !chosen.contains(chat))
                .forEach(chosen::add);
        return List.copyOf(chosen);
    }

    private Stream<ChosenChat> ofAll(ChatChoice choice) {
        return choice.all()
                ? directory.list(new ChatFilter(Optional.empty(), choice.kinds())).stream()
                        .map(chat -> new ChosenChat(new ChatRef.Id(chat.id()), chat.title()))
                : Stream.empty();
    }

    private Stream<ChosenChat> ofFolders(ChatChoice choice) {
        return choice.folders().stream()
                .flatMap(name -> directory.folder(name).stream())
                .filter(chat -> choice.kinds().isEmpty()
                        || choice.kinds().contains(directory.describe(chat).kind()))
                .map(chat -> new ChosenChat(new ChatRef.Id(chat.id()), chat.title()));
    }

    @Override
    public FoundChat find(ChatRef ref) {
        var chat = directory.resolve(ref);
        return new FoundChat(chat.id(), chat.title(), directory.describe(chat).username());
    }

    /** People who wrote in an exported group are rarely chats of one's own, so what is stored is looked at first. */
    @Override
    public MessageSender sender(ChatRef ref) {
        return senders.find(ref).orElseGet(() -> {
            try {
                return ArchivedSenders.sender(directory.resolve(ref).id());
            } catch (UserbotException e) {
                throw e.failure() == Failure.NOT_FOUND ? unknownSender(e) : e;
            }
        });
    }

    private static UserbotException unknownSender(UserbotException cause) {
        return new UserbotException(
                Failure.NOT_FOUND,
                "--from: nobody of this name is known. Use @name or an id; or export the chat once without --from, then its"
                        + " people are known by their names.",
                cause);
    }
}
