package dev.userbot.send.recipients;

import dev.userbot.archive.RecipientStore;
import dev.userbot.chats.ChatDirectory;
import dev.userbot.chats.ChatRef;
import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.Chat;
import dev.userbot.td.api.ChatType.ChatTypePrivate;
import dev.userbot.td.api.GetUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the chats behind addressees. */
public final class RecipientFinder {
    private final ChatDirectory chats;
    private final RecipientStore lists;
    private final TdClient td;

    public RecipientFinder(ChatDirectory chats, RecipientStore lists, TdClient td) {
        this.chats = chats;
        this.lists = lists;
        this.td = td;
    }

    /**
     * Finds everybody before anybody gets anything. Who is named twice, also by two names or on two lists, is meant once;
     * two lines of a file that give the same chat different values are a mistake.
     *
     * @return in the order of the addressees
     * @throws UserbotException that says who cannot be found, and where each of them stands
     */
    public List<Recipient> find(List<Addressee> addressees) {
        var found = new LinkedHashMap<Long, Recipient>();
        var missing = new ArrayList<UserbotException>();
        for (var addressee : addressees.stream().flatMap(this::expanded).toList()) {
            try {
                var recipient = find(addressee);
                var earlier = found.putIfAbsent(recipient.chatId(), recipient);
                if (earlier != null && !recipient.variables().equals(earlier.variables())) {
                    throw twice(recipient, earlier);
                }
            } catch (UserbotException e) {
                if (e.failure() != Failure.NOT_FOUND && e.failure() != Failure.USAGE) {
                    throw e;
                }
                missing.add(e);
            }
        }
        if (!missing.isEmpty()) {
            throw combined(missing);
        }
        return List.copyOf(found.values());
    }

    /** The chats that these addressees are, whatever their variables. */
    public Set<Long> chatIds(List<Addressee.Named> addressees) {
        var ids = new HashSet<Long>();
        addressees.forEach(addressee -> ids.add(find(addressee).chatId()));
        return Set.copyOf(ids);
    }

    private Stream<Addressee.Named> expanded(Addressee addressee) {
        if (addressee instanceof Addressee.Named named) {
            return Stream.of(named);
        }
        var list = ((Addressee.Listed) addressee).list();
        var members = lists.members(list);
        if (members.isEmpty()) {
            throw new UserbotException(
                    Failure.NOT_FOUND,
                    "There is no list '" + list + "'. `userbot contacts list` shows those there are.");
        }
        return members.stream()
                .map(member -> new Addressee.Named(new ChatRef.Id(member.chatId()), Map.of(), addressee.origin()));
    }

    private Recipient find(Addressee.Named addressee) {
        try {
            return recipient(chats.resolve(addressee.ref()), addressee);
        } catch (UserbotException e) {
            throw new UserbotException(e.failure(), addressee.origin() + ": " + e.getMessage(), e);
        }
    }

    private Recipient recipient(Chat chat, Addressee.Named addressee) {
        var username = chats.describe(chat).username();
        var variables = new HashMap<String, String>();
        variables.put("name", chat.title());
        username.ifPresent(name -> variables.put("username", name));
        if (chat.type() instanceof ChatTypePrivate with) {
            var user = td.call(new GetUser(with.userId()));
            variables.put("first_name", user.firstName());
            variables.put("last_name", user.lastName());
        }
        variables.putAll(addressee.variables());
        return new Recipient(chat.id(), chat.title(), username, variables, addressee.origin());
    }

    private static UserbotException twice(Recipient recipient, Recipient earlier) {
        return new UserbotException(
                Failure.USAGE,
                "%s: this is the same chat as %s, with other values. Nobody gets two messages from one command."
                        .formatted(recipient.origin(), earlier.origin()));
    }

    private static UserbotException combined(List<UserbotException> failures) {
        var first = failures.get(0);
        return failures.size() == 1
                ? first
                : new UserbotException(
                        first.failure(),
                        String.join(
                                "\n",
                                failures.stream()
                                        .map(UserbotException::getMessage)
                                        .toList()),
                        first);
    }
}
