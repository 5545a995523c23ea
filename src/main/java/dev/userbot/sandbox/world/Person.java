package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.util.ArrayList;
import java.util.List;

/** A user while the world is being told. For one thread. */
public final class Person {
    private final Seed seed;
    private TlObject user;
    private TlObject full;

    Person(Seed seed, long id, String firstName) {
        this.seed = seed;
        user = TlObject.of(
                "user",
                "id",
                id,
                "access_hash",
                seed.hash("user", id),
                "first_name",
                firstName.isEmpty() ? null : firstName,
                "status",
                TlObject.of("userStatusRecently"));
        full = TlObject.of(
                "userFull",
                "id",
                id,
                "settings",
                TlObject.of("peerSettings"),
                "notify_settings",
                TlObject.of("peerNotifySettings"),
                "common_chats_count",
                0);
    }

    public long id() {
        return user.longValue("id");
    }

    public PeerId peer() {
        return PeerId.user(id());
    }

    /** First and last name as clients show them; empty for a deleted account. */
    public String name() {
        return (user.string("first_name") + " " + user.string("last_name")).strip();
    }

    public Person lastName(String lastName) {
        return with("last_name", lastName);
    }

    /** The first name is the one that addresses the user, without {@code @}. */
    public Person username(String first, String... more) {
        if (more.length == 0) {
            return with("username", first);
        }
        var names = new ArrayList<TlObject>();
        names.add(TlObject.of("username", "editable", true, "active", true, "username", first));
        for (var name : more) {
            names.add(TlObject.of("username", "active", true, "username", name));
        }
        return with("usernames", List.copyOf(names));
    }

    /** International, digits only. */
    public Person phone(String digits) {
        return with("phone", digits);
    }

    public Person premium() {
        return with("premium", true);
    }

    public Person verified() {
        return with("verified", true);
    }

    public Person about(String about) {
        full = full.with("about", about);
        return this;
    }

    /** Makes it a bot with its commands. */
    public Person bot(TlObject... commands) {
        full = full.with("bot_info", TlObject.of("botInfo", "user_id", id(), "commands", List.of(commands)));
        return with("bot", true).with("bot_info_version", 1).with("status", null);
    }

    /** What remains of somebody who left Telegram: an id. */
    public Person deleted() {
        user = TlObject.of("user", "id", id(), "access_hash", seed.hash("user", id()), "deleted", true);
        return this;
    }

    public Person photo(TlObject photo) {
        full = full.with("profile_photo", photo);
        return with("photo", ProfilePhotos.small("userProfilePhoto", photo));
    }

    /** Sets a field of the protocol's {@code user}. */
    public Person with(String field, Object value) {
        user = user.with(field, value);
        return this;
    }

    TlObject user() {
        return user;
    }

    TlObject full() {
        return full;
    }
}
