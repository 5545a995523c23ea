package dev.userbot.sandbox.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One chat of a Desktop export: its head, and where its messages lie in the file. For one thread. */
final class DesktopChat {
    /** Desktop shifts the ids of a basic group that became a supergroup by this. */
    static final int MIGRATED = 1_000_000_000;

    private final List<Entry> entries = new ArrayList<>();
    private String name = "";
    private String type = "";
    private long id;

    /**
     * Where a message lies.
     *
     * @param id as exported, negative for messages from before a migration
     * @param offset in bytes
     * @param length in bytes
     * @param date Unix time, for messages that do not tell their own
     */
    record Entry(int id, long offset, int length, int date) {}

    void name(String name) {
        this.name = name;
    }

    void type(String type) {
        this.type = type;
    }

    void id(long id) {
        this.id = id;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    String name() {
        return name;
    }

    long id() {
        return id;
    }

    boolean isSavedMessages() {
        return type.equals("saved_messages");
    }

    boolean isBot() {
        return type.equals("bot_chat");
    }

    boolean isPublic() {
        return type.startsWith("public_");
    }

    boolean isBroadcast() {
        return type.endsWith("_channel");
    }

    PeerId peer() {
        return switch (type) {
            case "personal_chat", "bot_chat", "saved_messages", "replies", "verification_codes" -> PeerId.user(id);
            case "private_group" -> PeerId.chat(id);
            default -> PeerId.channel(id);
        };
    }

    /** The chat that the shifted messages come from. */
    PeerId oldPeer() {
        return PeerId.chat(id);
    }

    /** The messages of the chat itself, ids ascending. */
    List<Entry> current() {
        return sorted(false);
    }

    /** The messages of the basic group that it once was, ids still shifted. */
    List<Entry> old() {
        return sorted(true);
    }

    /** How many messages are left out of both lists because an earlier one in the file has their id. */
    int doubles() {
        return entries.size() - current().size() - old().size();
    }

    Optional<Entry> first() {
        return entries.stream().min(Comparator.comparingInt(Entry::date));
    }

    private List<Entry> sorted(boolean old) {
        var sorted = new ArrayList<Entry>();
        entries.stream()
                .filter(entry -> entry.id() < 0 == old)
                .sorted(Comparator.comparingInt(Entry::id))
                .filter(entry ->
                        sorted.isEmpty() || sorted.get(sorted.size() - 1).id() < entry.id())
                .forEachOrdered(sorted::add);
        return List.copyOf(sorted);
    }
}
