package dev.userbot.sandbox.services;

import dev.userbot.sandbox.mtproto.RpcHandler;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.function.BiConsumer;

/** All services over one world: what the server asks, and what happens to logins from outside. */
public final class Services {
    private final Clock clock;
    private final Logins logins;
    private final Writing writing;
    private final ChangeFeed feed;
    private final Methods methods;
    private final QrService qr;

    /**
     * @param stateDir where the logins are kept; it exists
     * @param port where clients that can be told reach every data centre on 127.0.0.1
     * @throws IOException if they cannot be read
     */
    public Services(World world, Path stateDir, int port, Clock clock, SecureRandom random) throws IOException {
        this.clock = clock;
        logins = new Logins(stateDir, clock);
        var viewers = new Viewers(world, logins);
        var log = new UpdateLog();
        writing = new Writing(world, viewers, log, stateDir, clock);
        feed = writing.feed(logins);
        methods = new Methods(viewers);
        var dialogs = new Dialogs(log);
        var updates = new UpdatesService(log, dialogs, writing.sent(), clock);
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
        new PeersService(writing.rules()).register(methods);
        writing.register(methods, answers, random);
    }

    /** What the server hands requests to; every request passes the gate. */
    public RpcHandler handler(RequestGate gate) {
        return new Dispatcher(methods, logins, gate);
    }

    /** Lets every message go out that waited until now, or until somebody came online who is there now. */
    public void fireDue() {
        writing.fireDue();
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
        writing.happened(change);
        feed.happened(change, date, push);
    }

    private int now() {
        return (int) clock.instant().getEpochSecond();
    }
}
