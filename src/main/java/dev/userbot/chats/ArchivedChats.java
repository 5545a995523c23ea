package dev.userbot.chats;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedChat;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.ChatType.ChatTypeSupergroup;
import dev.userbot.td.api.Supergroup;
import dev.userbot.td.api.User;
import dev.userbot.td.api.UserType.UserTypeBot;
import dev.userbot.td.api.Usernames;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds and lists chats among those that are stored, without asking Telegram. */
public final class ArchivedChats {
    /** {@code t.me/name} and {@code t.me/c/123}, with or without a message, in any of Telegram's domains. */
    private static final Pattern LINK = Pattern.compile(
            "(?i)(?:https?://)?(?:www\\.)?(?:t\\.me|telegram\\.(?:me|dog))/(?:(c)/([0-9]{1,12})|(\\w+))(?:/.*)?");

    /** TDLib writes the id of a supergroup or channel below this number (DialogId.h). */
    private static final long FIRST_SUPERGROUP = -1_000_000_000_000L;

    private final Archive archive;

    public ArchivedChats(Archive archive) {
        this.archive = archive;
    }

    /** All stored chats of these kinds, or of every kind if there are none. */
    public List<ArchivedChat> all(Predicate<ChatKind> kinds) {
        return archive.chats().all().stream()
                .filter(chat -> kinds.test(kind(chat)))
                .toList();
    }

    /**
     * The stored chat that the user means.
     *
     * @throws UserbotException with {@link Failure#NOT_FOUND} if there is none, or several have the title
     */
    public ArchivedChat find(ChatRef ref) {
        if (ref instanceof ChatRef.Username username) {
            return named(username.name()).orElseThrow(ArchivedChats::notStored);
        }
        if (ref instanceof ChatRef.Word word) {
            return named(word.text()).orElseGet(() -> titled(word.text()));
        }
        if (ref instanceof ChatRef.Title title) {
            return titled(title.text());
        }
        if (ref instanceof ChatRef.Link link) {
            return linked(link.url()).orElseThrow(ArchivedChats::notStored);
        }
        if (ref instanceof ChatRef.Phone phone) {
            return first(chat -> chat.details(User.class)
                            .map(User::phoneNumber)
                            .filter(phone.digits()::equals)
                            .isPresent())
                    .orElseThrow(ArchivedChats::notStored);
        }
        var id = ref instanceof ChatRef.Id known
                ? Optional.of(known.id())
                : archive.peers().owner();
        return id.flatMap(archive.chats()::find).orElseThrow(ArchivedChats::notStored);
    }

    /** The public name of a stored chat. */
    public static Optional<String> username(ArchivedChat chat) {
        return usernames(chat)
                .flatMap(names -> names.activeUsernames().stream())
                .findFirst();
    }

    private static ChatKind kind(ArchivedChat chat) {
        if (chat.id() > 0) {
            return chat.details(User.class)
                            .map(User::type)
                            .filter(UserTypeBot.class::isInstance)
                            .isPresent()
                    ? ChatKind.BOT
                    : ChatKind.PRIVATE;
        }
        return chat.chat().type() instanceof ChatTypeSupergroup group && group.isChannel()
                ? ChatKind.CHANNEL
                : ChatKind.GROUP;
    }

    private Optional<ArchivedChat> linked(String url) {
        var link = LINK.matcher(url);
        if (!link.matches()) {
            return Optional.empty();
        }
        return link.group(1) == null
                ? named(link.group(3))
                : archive.chats().find(FIRST_SUPERGROUP - Long.parseLong(link.group(2)));
    }

    private Optional<ArchivedChat> named(String username) {
        return first(chat -> usernames(chat)
                .flatMap(names -> names.activeUsernames().stream())
                .anyMatch(username::equalsIgnoreCase));
    }

    private ArchivedChat titled(String title) {
        var chats = archive.chats().all();
        var found = new TitleSearch(chats.stream().map(ArchivedChat::chat).toList()).find(title);
        return chats.stream()
                .filter(chat -> chat.id() == found.id())
                .findFirst()
                .orElseThrow(ArchivedChats::notStored);
    }

    private static Stream<Usernames> usernames(ArchivedChat chat) {
        return Stream.concat(
                chat.details(User.class).flatMap(User::usernames).stream(),
                chat.details(Supergroup.class).flatMap(Supergroup::usernames).stream());
    }

    private Optional<ArchivedChat> first(Predicate<ArchivedChat> condition) {
        return archive.chats().all().stream().filter(condition).findFirst();
    }

    private static UserbotException notStored() {
        return new UserbotException(Failure.NOT_FOUND, "This chat is not stored. Export it once without --offline.");
    }
}
