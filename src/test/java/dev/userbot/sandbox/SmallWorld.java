package dev.userbot.sandbox;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Account;
import dev.userbot.sandbox.world.History;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import dev.userbot.sandbox.world.WorldFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Just enough to see the server work: three accounts, a long public supergroup, a private chat, two files. */
final class SmallWorld implements World {
    static final PeerId LOUNGE = PeerId.channel(5001);
    static final PeerId WITH_BOB = PeerId.user(102);
    static final int LOUNGE_MESSAGES = 2000;
    static final long NEAR_FILE = 7001;
    static final long FAR_FILE = 7002;
    static final Account ALICE = account(101, "9996610001", Optional.empty());
    static final Account BOB = account(102, "9996610002", Optional.of("correct horse"));
    private static final int FIRST_DATE = 1_700_000_000;

    private final Map<PeerId, Messages> histories = new ConcurrentHashMap<>();
    private final List<Consumer<WorldChange>> listeners = new CopyOnWriteArrayList<>();

    SmallWorld() {
        var lounge = new Messages();
        for (int i = 1; i <= LOUNGE_MESSAGES; i++) {
            // Every third id is missing, as after a deletion.
            lounge.add(message(LOUNGE, i + i / 2, i % 2 == 0 ? 101 : 102, "Message number " + i));
        }
        histories.put(LOUNGE, lounge);
        var direct = new Messages();
        direct.add(message(WITH_BOB, 1, 102, "Hello Alice"));
        histories.put(WITH_BOB, direct);
    }

    static TlObject message(PeerId peer, int id, long from, String text) {
        return TlObject.of(
                "message",
                "id",
                id,
                "from_id",
                PeerId.user(from).toTl(),
                "peer_id",
                peer.toTl(),
                "date",
                FIRST_DATE + id * 60,
                "message",
                text);
    }

    @Override
    public int nextId(long viewer, PeerId peer) {
        var history = histories.get(peer);
        return history.idAt(history.size() - 1) + 1;
    }

    @Override
    public List<Account> accounts() {
        return List.of(ALICE, BOB);
    }

    @Override
    public Optional<TlObject> user(long id) {
        return switch ((int) id) {
            case 101 -> Optional.of(user(101, "Alice", ALICE.phone()));
            case 102 -> Optional.of(user(102, "Bob", BOB.phone()));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<TlObject> fullUser(long id) {
        return Optional.empty();
    }

    @Override
    public Optional<TlObject> chat(PeerId peer) {
        return peer.equals(LOUNGE)
                ? Optional.of(TlObject.of(
                        "channel",
                        "id",
                        LOUNGE.id(),
                        "access_hash",
                        77L,
                        "title",
                        "The Lounge",
                        "username",
                        "lounge",
                        "megagroup",
                        true,
                        "photo",
                        TlObject.of("chatPhotoEmpty"),
                        "date",
                        FIRST_DATE))
                : Optional.empty();
    }

    @Override
    public Optional<TlObject> fullChat(PeerId peer) {
        return Optional.empty();
    }

    @Override
    public Optional<PeerId> byUsername(String username) {
        return username.toLowerCase(Locale.ROOT).equals("lounge") ? Optional.of(LOUNGE) : Optional.empty();
    }

    @Override
    public Optional<PeerId> byPhone(String phone) {
        return accounts().stream()
                .filter(account -> account.phone().equals(phone))
                .map(account -> PeerId.user(account.userId()))
                .findFirst();
    }

    @Override
    public Optional<PeerId> byInvite(String hash) {
        return Optional.empty();
    }

    @Override
    public boolean isMember(long userId, PeerId peer) {
        return peer.equals(LOUNGE);
    }

    @Override
    public List<PeerId> chats() {
        return List.of(LOUNGE);
    }

    @Override
    public History history(long viewer, PeerId peer) {
        boolean own = peer.equals(LOUNGE) || viewer == ALICE.userId();
        return own ? histories.getOrDefault(peer, new Messages()) : new Messages();
    }

    @Override
    public List<TlObject> topics(PeerId peer) {
        return List.of();
    }

    @Override
    public List<TlObject> customEmoji() {
        return List.of();
    }

    @Override
    public Optional<WorldFile> file(long id) {
        if (id != NEAR_FILE && id != FAR_FILE) {
            return Optional.empty();
        }
        return Optional.of(new WorldFile(id, id == NEAR_FILE ? 2 : 1, 300_000, "application/octet-stream", () -> {
            var bytes = new byte[300_000];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (i * id);
            }
            return bytes;
        }));
    }

    @Override
    public void apply(WorldChange change) {
        var history = histories.get(change.peer());
        if (change instanceof WorldChange.MessageAdded added) {
            history.add(added.message());
        } else if (change instanceof WorldChange.MessageEdited edited) {
            history.replace(edited.message());
        } else if (change instanceof WorldChange.MessageDeleted deleted) {
            history.remove(deleted.messageId());
        }
        listeners.forEach(listener -> listener.accept(change));
    }

    @Override
    public void onChange(Consumer<WorldChange> listener) {
        listeners.add(listener);
    }

    private static Account account(long id, String phone, Optional<String> password) {
        return new Account(
                id, phone, password, "a horse", List.of(LOUNGE, PeerId.user(203 - id)), List.of(), List.of());
    }

    private static TlObject user(long id, String name, String phone) {
        return TlObject.of("user", "id", id, "access_hash", id * 31, "first_name", name, "phone", phone);
    }

    /** A history that can grow. */
    private static final class Messages implements History {
        private final List<TlObject> all = new CopyOnWriteArrayList<>();

        void add(TlObject message) {
            all.add(message);
        }

        void replace(TlObject message) {
            all.replaceAll(old -> old.intValue("id") == message.intValue("id") ? message : old);
        }

        void remove(int id) {
            all.removeIf(message -> message.intValue("id") == id);
        }

        @Override
        public int size() {
            return all.size();
        }

        @Override
        public int idAt(int index) {
            return all.get(index).intValue("id");
        }

        @Override
        public TlObject at(int index) {
            return all.get(index);
        }
    }
}
