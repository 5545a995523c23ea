package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The messages that wait for their time, and when that has come. See https://core.telegram.org/api/scheduled-messages. */
final class Schedule {
    /** The date of messages that wait for somebody to come online. */
    static final int WHEN_ONLINE = 0x7ffffffe;
    /** A message that is to go out before so many seconds have passed goes out at once. */
    private static final int SOON = 10;

    private static final int MOST_PER_CHAT = 100;
    private static final int LONGEST_WAIT = 366 * 86_400;

    private final World world;
    private final Post post;
    private final Clock clock;

    Schedule(World world, Post post, Clock clock) {
        this.world = world;
        this.post = post;
        this.clock = clock;
    }

    /** When messages go out that a request wants to send, in seconds since 1970; 0 for now. */
    int date(Viewer viewer, PeerId peer, TlObject request, int messages) {
        int date = checked(viewer, peer, request);
        if (date == 0) {
            return 0;
        }
        if (viewer.state().scheduled(peer).size() + messages > MOST_PER_CHAT) {
            throw RpcError.badRequest("SCHEDULE_TOO_MUCH");
        }
        return date;
    }

    /** The date in a request, as far as it is one at which a message can go out; 0 for now. */
    private int checked(Viewer viewer, PeerId peer, TlObject request) {
        int date = request.intValue("schedule_date");
        if (request.intValue("schedule_repeat_period") != 0) {
            throw new RpcError(403, "PREMIUM_ACCOUNT_REQUIRED");
        }
        if (date == WHEN_ONLINE) {
            return whenOnline(viewer, peer);
        }
        if (date > now() + LONGEST_WAIT) {
            throw RpcError.badRequest("SCHEDULE_DATE_TOO_LATE");
        }
        return date <= now() + SOON ? 0 : date;
    }

    private static int whenOnline(Viewer viewer, PeerId peer) {
        var status = viewer.user(peer.id()).flatMap(user -> user.object("status"));
        if (peer.kind() != PeerId.Kind.USER || peer.equals(viewer.self()) || status.isEmpty()) {
            throw RpcError.badRequest("SCHEDULE_STATUS_PRIVATE");
        }
        return switch (status.get().name()) {
            case "userStatusOnline" -> 0;
            case "userStatusOffline" -> WHEN_ONLINE;
            default -> throw RpcError.badRequest("SCHEDULE_STATUS_PRIVATE");
        };
    }

    /** The change by which a message begins to wait. */
    WorldChange.MessageSent waiting(Viewer viewer, PeerId peer, TlObject message, int date, long randomId) {
        var waiting = message.with("id", viewer.state().nextScheduledId(peer))
                .with("peer_id", peer.toTl())
                .with("out", peer.equals(viewer.self()) ? null : true)
                .with("date", date);
        return new WorldChange.MessageSent(viewer.userId(), randomId, List.of(scheduled(viewer, peer, waiting)));
    }

    /** The change by which a message that waits already becomes another one, or moves to another time. */
    WorldChange changed(Viewer viewer, PeerId peer, TlObject request, Function<TlObject, TlObject> edit) {
        var message = waiting(viewer, peer, request.intValue("id"));
        int date = checked(viewer, peer, request);
        if (date == 0) {
            throw RpcError.badRequest("SCHEDULE_DATE_INVALID");
        }
        return scheduled(viewer, peer, edit.apply(message).with("date", date));
    }

    /** The change by which a message that waits is cancelled. */
    static WorldChange cancelled(Viewer viewer, PeerId peer, int id) {
        return new WorldChange.SeenBy(viewer.userId(), new WorldChange.MessageUnscheduled(peer, id, 0));
    }

    /** The change by which a message that waits goes out. */
    WorldChange goingOut(Viewer viewer, PeerId peer, TlObject message, int date) {
        var sent = post.of(
                viewer,
                peer,
                message.with("date", date).with("from_scheduled", true).with("out", null),
                0);
        var effects = new ArrayList<>(sent.effects());
        effects.add(new WorldChange.SeenBy(
                viewer.userId(),
                new WorldChange.MessageUnscheduled(peer, message.intValue("id"), idOf(effects.get(0)))));
        return new WorldChange.MessageSent(viewer.userId(), 0, effects);
    }

    /** A message that waits. */
    static TlObject waiting(Viewer viewer, PeerId peer, int id) {
        return viewer.state().scheduled(peer).stream()
                .filter(message -> message.intValue("id") == id)
                .findFirst()
                .orElseThrow(() -> RpcError.badRequest("MESSAGE_ID_INVALID"));
    }

    /** Lets everything go out whose time has come; safe to be called at any time. */
    void fire(Viewer viewer) {
        synchronized (world) {
            for (var peer : viewer.state().chatsWithScheduled()) {
                for (var message : viewer.state().scheduled(peer)) {
                    int date = message.intValue("date");
                    if (isDue(viewer, peer, date)) {
                        world.apply(goingOut(viewer, peer, message, date == WHEN_ONLINE ? now() : date));
                    }
                }
            }
        }
    }

    private boolean isDue(Viewer viewer, PeerId peer, int date) {
        return date == WHEN_ONLINE
                ? viewer.user(peer.id())
                        .flatMap(user -> user.object("status"))
                        .filter(status -> status.is("userStatusOnline"))
                        .isPresent()
                : date <= now();
    }

    int now() {
        return (int) clock.instant().getEpochSecond();
    }

    private static WorldChange scheduled(Viewer viewer, PeerId peer, TlObject message) {
        return new WorldChange.SeenBy(viewer.userId(), new WorldChange.MessageScheduled(peer, message));
    }

    private static int idOf(WorldChange first) {
        var own = first instanceof WorldChange.SeenBy seen ? seen.change() : first;
        return ((WorldChange.MessageAdded) own).message().intValue("id");
    }
}
