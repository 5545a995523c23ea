package dev.userbot.export.json;

/**
 * A service message in Desktop's words.
 *
 * @param action empty where Desktop writes none
 * @param namesActor whether {@code actor} and {@code actor_id} stand before the action
 * @param members what follows it
 */
record ServiceAction(String action, boolean namesActor, JsonPart members) {
    static ServiceAction of(String action) {
        return new ServiceAction(action, true, JsonPart.NOTHING);
    }

    static ServiceAction of(String action, JsonPart members) {
        return new ServiceAction(action, true, members);
    }

    static ServiceAction withoutActor(String action, JsonPart members) {
        return new ServiceAction(action, false, members);
    }
}
