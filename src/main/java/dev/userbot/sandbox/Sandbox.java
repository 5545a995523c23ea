package dev.userbot.sandbox;

import dev.userbot.sandbox.mtproto.MtprotoServer;
import dev.userbot.sandbox.mtproto.StateFiles;
import dev.userbot.sandbox.services.Services;
import dev.userbot.sandbox.tl.Schema;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import dev.userbot.sandbox.world.traffic.PacedTraffic;
import dev.userbot.sandbox.world.traffic.Traffic;
import dev.userbot.sandbox.world.traffic.TrafficRate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The offline Telegram: an MTProto server on 127.0.0.1 over a {@link World}. What clients know of it (its key, their
 * keys, logins, changes of the world) lives in the state directory, so that two runs are the same Telegram. Safe for
 * several threads.
 */
public final class Sandbox implements AutoCloseable {
    /** The code of every login. */
    public static final String LOGIN_CODE = "22222";

    private static final Duration TICK = Duration.ofMillis(200);
    private static final Duration TRAFFIC_TICK = Duration.ofMillis(20);
    private static final Duration ONLINE = Duration.ofMinutes(5);

    private final Options options;
    private final MtprotoServer server;
    private final Services services;
    private final Journal journal;
    private final Endpoint endpoint;
    private final Deliveries deliveries;
    private final Ticker ticker;
    private final Faults faults = new Faults();
    private final RequestLog requests = new RequestLog();
    private final FileLog files = new FileLog();
    private final FileGate fileGate;
    private final List<Ticker> players = new CopyOnWriteArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    private Sandbox(Options options) throws IOException {
        this.options = options;
        fileGate = new FileGate(options.world(), files, faults.files(), options.clock());
        StateFiles.createDirectory(options.stateDir());
        var schema = Schema.load();
        server = new MtprotoServer(schema, options.stateDir(), options.clock(), options.random());
        services = new Services(
                options.world(), options.stateDir(), server.directPort(), options.clock(), options.random());
        journal = new Journal(schema, options.stateDir());
        deliveries = new Deliveries(options.world());
        for (var entry : journal.read()) {
            options.world().apply(entry.change());
            deliveries.happened(entry.change());
            services.happened(entry.change(), entry.date(), (keys, updates) -> {});
        }
        options.world().onChange(this::happened);
        ticker = new Ticker(this::clockMoved, failures::add);
        endpoint = new Endpoint(
                server.socksPort(),
                server.directPort(),
                server.publicKeyPem(),
                ProcessHandle.current().pid(),
                options.world().accounts().get(0).phone());
    }

    /**
     * Starts the server; it accepts clients when this returns.
     *
     * @throws IOException if the state directory cannot be read or written
     */
    public static Sandbox start(Options options) throws IOException {
        var sandbox = new Sandbox(options);
        sandbox.server.start(
                sandbox.services.handler(new Gate(sandbox.requests, sandbox.faults, sandbox.fileGate)),
                sandbox.failures::add);
        sandbox.clockMoved();
        sandbox.ticker.start(TICK);
        sandbox.endpoint.save(options.stateDir());
        return sandbox;
    }

    /** Where it is reached. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** What it tells; changes are pushed to the clients and kept. */
    public World world() {
        return options.world();
    }

    /** What shall go wrong. */
    public Faults faults() {
        return faults;
    }

    /** What came through from the accounts. */
    public Deliveries deliveries() {
        return deliveries;
    }

    /**
     * Lets everything happen that waited for the present time: when this returns, every scheduled message has gone out
     * that the clock says is due. With a clock that moves by itself this happens every 200 ms anyway.
     */
    public void clockMoved() {
        services.fireDue();
    }

    /** Somebody comes online; whoever shared their status sees it, and messages that waited for that go out. */
    public void comesOnline(long userId) {
        int expires = (int) options.clock().instant().plus(ONLINE).getEpochSecond();
        world().apply(new WorldChange.StatusChanged(
                PeerId.user(userId), TlObject.of("userStatusOnline", "expires", expires)));
        clockMoved();
    }

    /** Somebody leaves; their status says when. */
    public void goesOffline(long userId) {
        int now = (int) options.clock().instant().getEpochSecond();
        world().apply(new WorldChange.StatusChanged(
                PeerId.user(userId), TlObject.of("userStatusOffline", "was_online", now)));
    }

    /** What was asked. */
    public RequestLog requests() {
        return requests;
    }

    /** Which parts of files were asked for and sent. */
    public FileLog files() {
        return files;
    }

    /** Exceptions of the sandbox itself; a test that finds one here has found a bug. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /**
     * Scans a QR code with another device of a user.
     *
     * @param tgLoginLink what the client shows, {@code tg://login?token=…}
     * @throws IllegalArgumentException if this sandbox did not give out the link
     */
    public void acceptLogin(String tgLoginLink, long userId) {
        services.acceptLogin(tgLoginLink, userId, server::push);
    }

    /** Ends every login of a user, as they can from another device. */
    public void endLogins(long userId) {
        services.endLogins(userId);
    }

    /** Cuts all connections, as a network failure does; clients may connect again. */
    public void dropConnections() {
        server.dropConnections();
    }

    /**
     * Cuts all connections and lets nobody in for some time, by the sandbox's clock. What happens in the world meanwhile,
     * clients find out when they come back.
     */
    public void away(Duration time) {
        server.awayUntil(options.clock().instant().plus(time));
    }

    /** Lets clients in again before the time is over for which this sandbox is {@link #away}. */
    public void comesBack() {
        server.comesBack();
    }

    /** Lets traffic happen at a rate from now on, until this is closed. */
    public void play(Traffic traffic, TrafficRate rate) {
        var paced = new PacedTraffic(traffic, rate, options.clock(), Instant.MAX);
        var played = new Ticker(paced::clockMoved, failures::add);
        players.add(played);
        played.start(TRAFFIC_TICK);
    }

    @Override
    public void close() throws IOException {
        players.forEach(Ticker::close);
        ticker.close();
        server.close();
        Endpoint.delete(options.stateDir());
    }

    private void happened(WorldChange change) {
        int date = (int) options.clock().instant().getEpochSecond();
        try {
            if (!ChangeCodec.isFleeting(change)) {
                journal.append(new Journal.Entry(date, change));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the journal of the sandbox in " + options.stateDir(), e);
        }
        deliveries.happened(change);
        services.happened(change, date, (keys, updates) -> server.push(keys, fileGate.told(updates)));
    }

    /**
     * How a sandbox is run.
     *
     * @param stateDir made if it does not exist, for the owner only
     * @param world what it tells; told anew, without the changes of former runs
     * @param clock what clients take as the time of the server
     * @param random for keys
     */
    public record Options(Path stateDir, World world, Clock clock, SecureRandom random) {
        public Options(Path stateDir, World world) {
            this(stateDir, world, Clock.systemUTC(), new SecureRandom());
        }
    }
}
