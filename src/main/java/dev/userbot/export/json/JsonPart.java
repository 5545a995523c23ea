package dev.userbot.export.json;

/** A part of a message's JSON object. */
interface JsonPart {
    JsonPart NOTHING = (members, context) -> {};

    void write(JsonMembers members, JsonContext context);

    default JsonPart then(JsonPart next) {
        return (members, context) -> {
            write(members, context);
            next.write(members, context);
        };
    }
}
