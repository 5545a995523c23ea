package dev.userbot.chats;

import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.Chat;
import dev.userbot.td.api.CheckChatInviteLink;
import dev.userbot.td.api.CreateBasicGroupChat;
import dev.userbot.td.api.CreatePrivateChat;
import dev.userbot.td.api.CreateSupergroupChat;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetContacts;
import dev.userbot.td.api.GetInternalLinkType;
import dev.userbot.td.api.GetMe;
import dev.userbot.td.api.GetMessageLinkInfo;
import dev.userbot.td.api.InternalLinkType.InternalLinkTypeChatInvite;
import dev.userbot.td.api.InternalLinkType.InternalLinkTypeMessage;
import dev.userbot.td.api.InternalLinkType.InternalLinkTypePublicChat;
import dev.userbot.td.api.InternalLinkType.InternalLinkTypeSavedMessages;
import dev.userbot.td.api.InternalLinkType.InternalLinkTypeUserPhoneNumber;
import dev.userbot.td.api.SearchPublicChat;
import dev.userbot.td.api.SearchUserByPhoneNumber;
import dev.userbot.td.api.TdFunction;
import dev.userbot.td.api.TdObject;
import java.util.Optional;

/** Finds the chat behind each form of reference. */
final class ChatFinder {
    /**
     * Chat ids from here down belong to supergroups, channels and secret chats, above it to basic groups (tdlib/td,
     * DialogId.h and ChannelId.h).
     */
    private static final long SUPERGROUPS = -1_000_000_000_000L;

    private static final String SEE_LIST = " `userbot chats` lists those you have.";

    private final TdClient td;
    private final ChatLists lists;

    ChatFinder(TdClient td, ChatLists lists) {
        this.td = td;
        this.lists = lists;
    }

    Chat find(ChatRef ref) {
        if (ref instanceof ChatRef.Username username) {
            return byUsername(username.name());
        }
        if (ref instanceof ChatRef.Word word) {
            return publicChat(word.text()).orElseGet(() -> byTitle(word.text()));
        }
        if (ref instanceof ChatRef.Title title) {
            return byTitle(title.text());
        }
        if (ref instanceof ChatRef.Link link) {
            return byLink(link.url());
        }
        if (ref instanceof ChatRef.Id id) {
            return byId(id.id());
        }
        if (ref instanceof ChatRef.Phone phone) {
            return byPhone(phone.digits());
        }
        if (ref instanceof ChatRef.Contact contact) {
            return byContactName(contact.name());
        }
        return savedMessages();
    }

    private Chat byUsername(String name) {
        return publicChat(name)
                .orElseThrow(() -> notFound("There is no public chat @" + name + ". Check the spelling." + SEE_LIST));
    }

    private Optional<Chat> publicChat(String name) {
        return found(new SearchPublicChat(name));
    }

    private Chat byTitle(String text) {
        var chats = lists.all().stream().map(ChatLists.Entry::chat).toList();
        return new TitleSearch(chats)
                .find(text)
                .orElseThrow(() ->
                        notFound("None of your chats is called \"" + TitleSearch.printable(text) + "\"." + SEE_LIST));
    }

    /** A contact is not yet a chat; making it one takes no request to Telegram. */
    private Chat byContactName(String name) {
        var contacts = td.call(new GetContacts()).userIds().stream()
                .map(id -> td.call(new CreatePrivateChat(id, false)))
                .toList();
        return new TitleSearch(contacts)
                .find(name)
                .orElseThrow(() -> notFound("None of your contacts is called \"" + TitleSearch.printable(name)
                        + "\". Check the spelling."));
    }

    private Chat savedMessages() {
        return td.call(new CreatePrivateChat(td.call(new GetMe()).id(), false));
    }

    private Chat byLink(String url) {
        var type = td.call(new GetInternalLinkType(url));
        if (type instanceof InternalLinkTypePublicChat chat) {
            return byUsername(chat.chatUsername());
        }
        if (type instanceof InternalLinkTypeMessage message) {
            return byMessageLink(message.url());
        }
        if (type instanceof InternalLinkTypeChatInvite invite) {
            return byInvitation(invite.inviteLink());
        }
        if (type instanceof InternalLinkTypeUserPhoneNumber phone) {
            return byPhone(phone.phoneNumber().replaceAll("[^0-9]", ""));
        }
        if (type instanceof InternalLinkTypeSavedMessages) {
            return savedMessages();
        }
        throw new UserbotException(
                Failure.USAGE,
                "The link " + url + " does not lead to a chat. Copy the link of the chat or a message in it.");
    }

    private Chat byMessageLink(String url) {
        return linkedChat(url)
                .or(() -> {
                    lists.load();
                    return linkedChat(url);
                })
                .orElseThrow(() -> notFound(
                        "The chat of " + url + " is private or does not exist: you must be a member to read it."));
    }

    private Optional<Chat> linkedChat(String url) {
        return found(new GetMessageLinkInfo(url)).flatMap(link -> accessible(link.chatId()));
    }

    private Chat byInvitation(String url) {
        var invitation = found(new CheckChatInviteLink(url))
                .orElseThrow(() -> notFound("The invitation is not valid or has expired. Ask for a new link."));
        return accessible(invitation.chatId())
                .orElseThrow(() -> notFound("You are not a member of the chat behind this invitation."
                        + " Join it in Telegram, then run again."));
    }

    /** @param chatId 0 if TDLib may not show the chat */
    private Optional<Chat> accessible(long chatId) {
        return chatId == 0 ? Optional.empty() : found(new GetChat(chatId));
    }

    /** The user types the number of a contact; others are not searched for, Telegram counts that as spying. */
    private Chat byPhone(String digits) {
        var search = new SearchUserByPhoneNumber(digits, true);
        var user = found(search).or(() -> {
            td.call(new GetContacts());
            return found(search);
        });
        return user.map(contact -> td.call(new CreatePrivateChat(contact.id(), false)))
                .orElseThrow(
                        () -> notFound("None of your contacts has this phone number. Check it, or add the contact."));
    }

    /** TDLib knows an id only after it has met the chat, so the lists are loaded before giving up. */
    private Chat byId(long id) {
        return found(new GetChat(id))
                .or(() -> {
                    lists.load();
                    return found(new GetChat(id));
                })
                .or(() -> found(creation(id)))
                .orElseThrow(() -> notFound("This account does not know a chat with the id " + id
                        + ". If it is public, name it as @name once." + SEE_LIST));
    }

    private static TdFunction<Chat> creation(long id) {
        if (id > 0) {
            return new CreatePrivateChat(id, false);
        }
        return id > SUPERGROUPS
                ? new CreateBasicGroupChat(-id, false)
                : new CreateSupergroupChat(SUPERGROUPS - id, false);
    }

    private <R extends TdObject> Optional<R> found(TdFunction<R> request) {
        try {
            return Optional.of(td.call(request));
        } catch (TdException e) {
            if (e.kind() == TdException.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static UserbotException notFound(String message) {
        return new UserbotException(Failure.NOT_FOUND, message);
    }
}
