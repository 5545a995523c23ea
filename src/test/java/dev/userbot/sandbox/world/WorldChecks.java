package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Looks through a whole world. */
public final class WorldChecks {
    private WorldChecks() {}

    /** The messages of a history, oldest first. */
    public static List<TlObject> messages(History history) {
        return IntStream.range(0, history.size()).mapToObj(history::at).toList();
    }

    /** Every history that some account can read, by account and peer. */
    public static Map<String, History> histories(World world) {
        var histories = new LinkedHashMap<String, History>();
        for (var account : world.accounts()) {
            var peers = new LinkedHashSet<>(account.dialogs());
            peers.addAll(account.archived());
            peers.addAll(world.chats());
            peers.forEach(
                    peer -> histories.put(account.userId() + " in " + peer, world.history(account.userId(), peer)));
        }
        return histories;
    }

    /** What in a world does not fit the schema. */
    public static List<String> schemaFaults(World world, SchemaCheck schema) {
        var faults = new ArrayList<String>();
        histories(world)
                .values()
                .forEach(history -> messages(history).forEach(message -> {
                    for (var fault : schema.faults("Message", message)) {
                        faults.add(message.intValue("id") + " " + fault);
                    }
                }));
        for (var peer : world.chats()) {
            faults.addAll(schema.faults("Chat", world.chat(peer).orElseThrow()));
            faults.addAll(schema.faults("ChatFull", world.fullChat(peer).orElseThrow()));
            world.topics(peer).forEach(topic -> faults.addAll(schema.faults("ForumTopic", topic)));
        }
        return faults;
    }

    /** Entities that lie outside their text, are empty, cut a character in two or are out of order. */
    public static List<String> entityFaults(World world) {
        var faults = new ArrayList<String>();
        histories(world)
                .values()
                .forEach(history -> messages(history)
                        .forEach(message ->
                                faults.addAll(entityFaults(message.string("message"), message.objects("entities")))));
        return faults;
    }

    private static List<String> entityFaults(String text, List<TlObject> entities) {
        var faults = new ArrayList<String>();
        for (var entity : entities) {
            int from = entity.intValue("offset");
            int to = from + entity.intValue("length");
            if (from < 0 || to <= from || to > text.length() || cuts(text, from) || cuts(text, to)) {
                faults.add(entity + " does not fit “" + text + "”");
            }
        }
        var order = Comparator.comparingInt((TlObject entity) -> entity.intValue("offset"))
                .thenComparing(entity -> -entity.intValue("length"));
        if (!entities.equals(entities.stream().sorted(order).toList())) {
            faults.add("The entities of “" + text + "” are not in order");
        }
        return faults;
    }

    private static boolean cuts(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }
}
