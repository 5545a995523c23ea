package dev.userbot.sandbox;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Account;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Text;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Another device of the world's first account: what a person types there is written in a chat, and what becomes of it, or
 * is sent by the account's clients, is shown. So commands that are typed in chats and rules can be tried by hand. Safe for
 * use by several threads.
 */
public final class OtherDevice {
    private final World world;
    private final Account account;
    private final Clock clock;
    private final Consumer<String> screen;
    /** What was written here, with what its author called the chat. */
    private final Map<Place, String> written = new ConcurrentHashMap<>();

    private record Place(PeerId chat, int id) {}

    private OtherDevice(World world, Clock clock, Consumer<String> screen) {
        this.world = world;
        this.account = world.accounts().get(0);
        this.clock = clock;
        this.screen = screen;
    }

    /**
     * Takes a device into use.
     *
     * @param screen told line by line what happens; in the thread in which it happens. The texts are as somebody wrote them.
     */
    public static OtherDevice of(World world, Clock clock, Consumer<String> screen) {
        var device = new OtherDevice(world, clock, screen);
        world.onChange(device::happened);
        return device;
    }

    /**
     * Writes a message.
     *
     * @param line {@code CHAT TEXT}, or {@code as @NAME CHAT TEXT} for what somebody else writes; a chat is {@code @name},
     *     {@code me} or an id as TDLib writes it
     * @throws IllegalArgumentException if it is none, or nobody can write there, in words for whoever typed it
     */
    public void types(String line) {
        var typed = TypedLine.parse(line);
        var peer = peer(typed.chat());
        var author = typed.author().map(this::peer).orElse(PeerId.user(account.userId()));
        var chat = LiveChat.of(world, account.userId(), peer);
        // Whoever answers waits for it, and so finds it among what was written.
        synchronized (world) {
            int id = chat.says(isBroadcast(peer) ? peer : author, Text.text(typed.text()), clock.instant());
            written.put(new Place(peer, id), typed.chat());
        }
    }

    private PeerId peer(String chat) {
        return named(chat)
                .filter(this::exists)
                .orElseThrow(() -> new IllegalArgumentException("There is no chat " + chat
                        + " here. Name it as 'userbot chats' shows it: @name or an id; or me."));
    }

    private Optional<PeerId> named(String chat) {
        if (chat.equals("me")) {
            return Optional.of(PeerId.user(account.userId()));
        }
        return chat.startsWith("@")
                ? world.byUsername(chat.substring(1))
                : Optional.of(PeerId.ofChatId(Long.parseLong(chat)));
    }

    private boolean exists(PeerId peer) {
        return peer.kind() == PeerId.Kind.USER
                ? world.user(peer.id()).isPresent()
                : world.isMember(account.userId(), peer);
    }

    private boolean isBroadcast(PeerId peer) {
        return world.chat(peer).filter(chat -> chat.flag("broadcast")).isPresent();
    }

    private void happened(WorldChange change) {
        if (change instanceof WorldChange.SeenBy seen) {
            if (seen.viewer() == account.userId()) {
                happened(seen.change());
            }
        } else if (change instanceof WorldChange.MessageEdited edited) {
            Optional.ofNullable(written.get(
                            new Place(edited.peer(), edited.message().intValue("id"))))
                    .ifPresent(chat -> show(chat, edited.message()));
        } else if (change instanceof WorldChange.MessageSent sent && sent.sender() == account.userId()) {
            sent(sent.effects().get(0));
        }
    }

    private void sent(WorldChange effect) {
        if (effect instanceof WorldChange.SeenBy seen) {
            sent(seen.change());
        } else if (effect instanceof WorldChange.MessageAdded added) {
            show(name(added.peer()), added.message());
        }
    }

    private String name(PeerId peer) {
        if (peer.equals(PeerId.user(account.userId()))) {
            return "me";
        }
        var object = peer.kind() == PeerId.Kind.USER ? world.user(peer.id()) : world.chat(peer);
        return object.map(it -> it.has("username") ? "@" + it.string("username") : it.string("title"))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> Long.toString(peer.id()));
    }

    private void show(String chat, TlObject message) {
        var text = message.string("message");
        var file = message.has("media") ? " (with a file)" : "";
        (chat + ": " + text + file).lines().forEach(screen);
    }
}
