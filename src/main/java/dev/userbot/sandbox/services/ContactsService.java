package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.WorldChange;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** {@code contacts.*} and {@code account.updateStatus}: whom an account knows, and whether they are there. */
final class ContactsService {
    /** How long somebody counts as online after a sign of life. */
    private static final int ONLINE_SECONDS = 300;

    private final Acts acts;
    private final Clock clock;

    ContactsService(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    void register(Methods methods) {
        methods.user("contacts.getContacts", (viewer, request) -> contacts(viewer))
                .user("contacts.getStatuses", (viewer, request) -> statuses(viewer))
                .device("contacts.importContacts", this::importContacts)
                .device("account.updateStatus", this::updateStatus);
    }

    private static TlObject contacts(Viewer viewer) {
        var ids = viewer.contacts();
        return TlObject.of(
                "contacts.contacts",
                "contacts",
                ids.stream()
                        .map(id -> TlObject.of("contact", "user_id", id, "mutual", true))
                        .toList(),
                "saved_count",
                ids.size(),
                "users",
                ids.stream().flatMap(id -> viewer.user(id).stream()).toList());
    }

    private static List<TlObject> statuses(Viewer viewer) {
        return viewer.contacts().stream()
                .flatMap(id -> viewer.user(id).stream())
                .filter(user -> user.has("status"))
                .map(user ->
                        TlObject.of("contactStatus", "user_id", user.longValue("id"), "status", user.object("status")))
                .toList();
    }

    /** Adds those who have one of the numbers; the others are passed over in silence, as Telegram does it. */
    private TlObject importContacts(Device device, TlObject request) {
        var viewer = device.viewer();
        var imported = new ArrayList<TlObject>();
        var mentions = new Mentions();
        for (var contact : request.objects("contacts")) {
            viewer.world()
                    .byPhone(contact.string("phone").replaceAll("\\D", ""))
                    .ifPresent(peer -> {
                        acts.of(device, new WorldChange.SeenBy(viewer.userId(), new WorldChange.ContactAdded(peer)));
                        imported.add(TlObject.of(
                                "importedContact", "user_id", peer.id(), "client_id", contact.longValue("client_id")));
                        mentions.add(peer);
                    });
        }
        return TlObject.of(
                "contacts.importedContacts",
                "imported",
                imported,
                "popular_invites",
                List.of(),
                "retry_contacts",
                List.of(),
                "users",
                mentions.users(viewer));
    }

    private Boolean updateStatus(Device device, TlObject request) {
        var viewer = device.viewer();
        boolean online = viewer.user(viewer.userId())
                .flatMap(user -> user.object("status"))
                .filter(status -> status.is("userStatusOnline"))
                .isPresent();
        if (request.flag("offline") == online) {
            acts.of(device, new WorldChange.StatusChanged(PeerId.user(viewer.userId()), status(!online)));
        }
        return true;
    }

    private TlObject status(boolean online) {
        int now = (int) clock.instant().getEpochSecond();
        return online
                ? TlObject.of("userStatusOnline", "expires", now + ONLINE_SECONDS)
                : TlObject.of("userStatusOffline", "was_online", now);
    }
}
