package dev.userbot.sandbox.services;

import dev.userbot.sandbox.mtproto.RpcHandler;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** All services over one world: what the server asks, and what happens to logins from outside. */
public final class Services {
    private final World world;
    private final Clock clock;
    private final Logins logins;
    private final Viewers viewers;
    private final UpdateLog log = new UpdateLog();
    private final Methods methods;
    private final QrService qr;

    /**
     * @param stateDir where the logins are kept; it exists
     * @param port where clients that can be told reach every data centre on 127.0.0.1
     * @throws IOException if they cannot be read
     */
    public Services(World world, Path stateDir, int port, Clock clock, SecureRandom random) throws IOException {
        this.world = world;
        this.clock = clock;
        logins = new Logins(stateDir, clock);
        viewers = new Viewers(world, logins);
        methods = new Methods(viewers);
        var dialogs = new Dialogs(log);
        var updates = new UpdatesService(log, clock);
        var answers = new MessageAnswers(log);
        new HelpService(clock, port).register(methods);
        var auth = new AuthService(world, logins, new Passwords(random), random);
        auth.register(methods);
        qr = new QrService(world, auth, clock, random);
        qr.register(methods);
        new AccountService(logins, clock).register(methods);
        updates.register(methods);
        new DialogsService(dialogs, log, updates).register(methods);
        new HistoryService(answers).register(methods);
        var selections = new Selections();
        new SearchService(answers, selections).register(methods);
        new ThreadsService(answers, log, selections).register(methods);
        new SavedMessagesService(answers, selections).register(methods);
        new FoldersService().register(methods);
        new ReactionsService().register(methods);
        new StickersService().register(methods);
        new FilesService(world).register(methods);
        new PeersService().register(methods);
    }

    /** What the server hands requests to; every request passes the gate. */
    public RpcHandler handler(RequestGate gate) {
        return new Dispatcher(methods, logins, gate);
    }

    /** Ends every login of a user, as they can from another device. */
    public void endLogins(long userId) {
        logins.logOut(logins.keysOf(userId));
    }

    /**
     * Another device of the user scans a QR code.
     *
     * @param link what the client shows, {@code tg://login?token=…}
     * @param push sends updates to the sessions of keys
     * @throws IllegalArgumentException if the link was not given out by this server
     */
    public void acceptLogin(String link, long userId, BiConsumer<Set<Long>, TlObject> push) {
        qr.accept(
                link,
                userId,
                keyId -> push.accept(
                        Set.of(keyId),
                        TlObject.of("updateShort", "update", TlObject.of("updateLoginToken"), "date", now())));
    }

    /**
     * Enters a change of the world into the update sequences and tells the clients that are connected.
     *
     * @param date when it happened, in seconds since 1970
     * @param push sends updates to the sessions of keys
     */
    public void happened(WorldChange change, int date, BiConsumer<Set<Long>, TlObject> push) {
        if (change.peer().kind() == PeerId.Kind.CHANNEL) {
            var entry = log.append(change.peer(), change, date);
            affected(change).forEach(viewer -> push(viewer, entry, push));
        } else {
            affected(change).forEach(viewer -> push(viewer, log.append(viewer.self(), change, date), push));
        }
    }

    private void push(Viewer viewer, UpdateLog.Entry entry, BiConsumer<Set<Long>, TlObject> push) {
        var update = ChangeUpdates.of(viewer, entry);
        var mentions = new Mentions().add(entry.change().peer()).add(update);
        push.accept(
                logins.keysOf(viewer.userId()),
                TlObject.of(
                        "updates",
                        "updates",
                        List.of(update),
                        "users",
                        mentions.users(viewer),
                        "chats",
                        mentions.chats(viewer),
                        "date",
                        now(),
                        "seq",
                        0));
    }

    private int now() {
        return (int) clock.instant().getEpochSecond();
    }

    /** The accounts that have the chat; for private chats only those whose own copy it is. */
    private List<Viewer> affected(WorldChange change) {
        return world.accounts().stream()
                .map(account -> viewers.of(account.userId()))
                .filter(viewer -> switch (change.peer().kind()) {
                    case CHANNEL -> viewer.isMember(change.peer());
                    case CHAT, USER ->
                        change instanceof WorldChange.MessageDeleted
                                ? viewer.account().dialogs().contains(change.peer())
                                : ChangeUpdates.message(viewer, change)
                                        .flatMap(message -> viewer.message(change.peer(), message.intValue("id")))
                                        .isPresent();
                })
                .toList();
    }
}
