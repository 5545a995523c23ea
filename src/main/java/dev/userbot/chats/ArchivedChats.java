package dev.userbot.chats;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedChat;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.Chat;
import dev.userbot.td.api.ChatType.ChatTypeSupergroup;
import dev.userbot.td.api.Supergroup;
import dev.userbot.td.api.User;
import dev.userbot.td.api.UserType.UserTypeBot;
import dev.userbot.td.api.Usernames;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds chats that were archived, without Telegram: by what they were called when they were last synchronised. */
public final class ArchivedChats {
    private static final Pattern PUBLIC_LINK = Pattern.compile(
            "(?i)(?:https?://)?(?:www\\.)?(?:t\\.me|telegram\\.(?:me|dog))/(?:s/)?([a-z][a-z0-9_]{2,31})(?:[/?].*)?");
    private static final Pattern NAMED_LINK =
            Pattern.compile("(?i)(?:https?://)?([a-z][a-z0-9_]{2,31})\\.t\\.me(?:[/?].*)?");
    private static final Pattern RESOLVE_LINK =
            Pattern.compile("(?i)tg:(?://)?resolve/?\\?(?:[^#]*&)?domain=([a-z][a-z0-9_]{2,31})(?:[&#].*)?");
    private static final Pattern PRIVATE_LINK =
            Pattern.compile("(?i)(?:https?://)?(?:www\\.)?(?:t\\.me|telegram\\.(?:me|dog))/c/([0-9]{1,13})(?:[/?].*)?");

    /** Paths of t.me that are no public names and lead nowhere without Telegram. */
    private static final Pattern OTHER_LINK = Pattern.compile(
            "(?i)joinchat|addstickers|addemoji|addlist|addtheme|share|proxy|socks|login|confirmphone|bg");

    /** Ids of supergroups and channels begin here (tdlib/td, DialogId.h and ChannelId.h). */
    private static final long SUPERGROUPS = -1_000_000_000_000L;

    private final Archive archive;

    public ArchivedChats(Archive archive) {
        this.archive = archive;
    }

    /** All archived chats of the kinds that are wanted. */
    public List<ArchivedChat> all(Predicate<ChatKind> wanted) {
        return archive.chats().all().stream()
                .filter(chat -> wanted.test(kind(chat)))
                .toList();
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

    /** The public name of an archived chat. */
    public static Optional<String> username(ArchivedChat chat) {
        return usernames(chat).findFirst();
    }

    /**
     * The chat that the user means.
     *
     * @throws UserbotException with {@link Failure#NOT_FOUND} if no such chat is archived, or several have the title; with
     *     {@link Failure#USAGE} if a link says nothing without Telegram
     */
    public ArchivedChat find(ChatRef ref) {
        if (ref instanceof ChatRef.Username username) {
            return byUsername(username.name()).orElseThrow(() -> notFound("the name @" + username.name()));
        }
        if (ref instanceof ChatRef.Word word) {
            return byUsername(word.text()).orElseGet(() -> byTitle(word.text()));
        }
        if (ref instanceof ChatRef.Title title) {
            return byTitle(title.text());
        }
        if (ref instanceof ChatRef.Contact contact) {
            return byTitle(contact.name());
        }
        if (ref instanceof ChatRef.Link link) {
            return byLink(link.url());
        }
        if (ref instanceof ChatRef.Id id) {
            return archive.chats().find(id.id()).orElseThrow(() -> notFound("the id " + id.id()));
        }
        if (ref instanceof ChatRef.Phone phone) {
            return first(chat ->
                            phoneNumber(chat).filter(phone.digits()::equals).isPresent())
                    .orElseThrow(() -> notFound("this phone number"));
        }
        return archive.peers().owner().flatMap(archive.chats()::find).orElseThrow(() -> notFound("the name me"));
    }

    private Optional<ArchivedChat> first(Predicate<ArchivedChat> wanted) {
        return archive.chats().all().stream().filter(wanted).findFirst();
    }

    private Optional<ArchivedChat> byUsername(String name) {
        return first(chat -> usernames(chat).anyMatch(name::equalsIgnoreCase));
    }

    private static Stream<String> usernames(ArchivedChat chat) {
        return chat
                .details(Supergroup.class)
                .flatMap(Supergroup::usernames)
                .or(() -> chat.details(User.class).flatMap(User::usernames))
                .map(Usernames::activeUsernames)
                .stream()
                .flatMap(names -> names.stream());
    }

    private ArchivedChat byTitle(String text) {
        var chats = archive.chats().all();
        var found = new TitleSearch(chats.stream().map(ArchivedChat::chat).toList())
                .find(text)
                .map(Chat::id);
        return found.flatMap(archive.chats()::find)
                .orElseThrow(() -> notFound("the name \"" + TitleSearch.printable(text) + "\""));
    }

    private ArchivedChat byLink(String url) {
        var id = privateChat(url);
        if (id.isPresent()) {
            return archive.chats().find(id.getAsLong()).orElseThrow(() -> notFound("the link " + url));
        }
        var name = Stream.of(PUBLIC_LINK, NAMED_LINK, RESOLVE_LINK)
                .map(pattern -> pattern.matcher(url))
                .filter(matcher -> matcher.matches()
                        && !OTHER_LINK.matcher(matcher.group(1)).matches())
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElseThrow(
                        () -> new UserbotException(
                                Failure.USAGE,
                                "Only Telegram knows where the link " + url
                                        + " leads, and this command does not ask it.\nName the chat as @name, by its title or by its id."));
        return byUsername(name).orElseThrow(() -> notFound("the name @" + name));
    }

    private static OptionalLong privateChat(String url) {
        var link = PRIVATE_LINK.matcher(url);
        return link.matches() ? OptionalLong.of(SUPERGROUPS - Long.parseLong(link.group(1))) : OptionalLong.empty();
    }

    private static Optional<String> phoneNumber(ArchivedChat chat) {
        return chat.details(User.class).map(User::phoneNumber).filter(number -> !number.isEmpty());
    }

    private static UserbotException notFound(String what) {
        return new UserbotException(
                Failure.NOT_FOUND, "No archived chat has " + what + ". Fetch it first: userbot export CHAT");
    }
}
