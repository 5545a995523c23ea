package dev.userbot.sandbox.world;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Reads a Desktop export once from end to end and remembers where everything lies. For one use. */
final class DesktopScan {
    /** Lenient where Desktop itself writes wrong JSON: {@code \xNN} for control characters. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final Path file;
    private final DesktopPeople people;
    private final DesktopFiles files;
    private final DesktopLosses losses;
    private final DesktopActions actions;
    private final List<DesktopChat> chats = new ArrayList<>();

    DesktopScan(Path file, DesktopPeople people, DesktopFiles files, DesktopLosses losses) {
        this.file = file;
        this.people = people;
        this.files = files;
        this.losses = losses;
        actions = new DesktopActions(people);
    }

    List<DesktopChat> chats() throws IOException {
        try (var source = new DesktopRepair(Files.newInputStream(file));
                var parser = MAPPER.createParser(source)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw notAnExport("it does not begin with an object");
            }
            var single = new DesktopChat();
            boolean found = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "personal_information" -> readSelf(parser.readValueAsTree());
                    case "chats", "left_chats" -> {
                        readList(parser);
                        found = true;
                    }
                    case "messages" -> {
                        readChatField(parser, field, single);
                        chats.add(single);
                        found = true;
                    }
                    default -> readChatField(parser, field, single);
                }
            }
            if (!found) {
                throw notAnExport("it has neither “messages” nor “chats”");
            }
        }
        return List.copyOf(chats);
    }

    private void readSelf(JsonNode self) {
        if (self.path("user_id").asLong() > 0) {
            people.self(
                    self.get("user_id").asLong(),
                    (self.path("first_name").asText("") + " "
                                    + self.path("last_name").asText(""))
                            .strip());
        }
    }

    /** {@code {about, list: [chat…]}}. */
    private void readList(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw notAnExport("“chats” is not an object, line " + line(parser));
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean list = parser.currentName().equals("list");
            if (parser.nextToken() == JsonToken.START_ARRAY && list) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    var chat = new DesktopChat();
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        var field = parser.currentName();
                        parser.nextToken();
                        readChatField(parser, field, chat);
                    }
                    chats.add(chat);
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readChatField(JsonParser parser, String field, DesktopChat chat) throws IOException {
        switch (field) {
            case "name" -> chat.name(parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getValueAsString(""));
            case "type" -> chat.type(parser.getValueAsString(""));
            case "id" -> chat.id(parser.getValueAsLong());
            case "messages" -> readMessages(parser, chat);
            default -> parser.skipChildren();
        }
    }

    private void readMessages(JsonParser parser, DesktopChat chat) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw notAnExport("“messages” is not a list, line " + line(parser));
        }
        if (chat.id() <= 0) {
            throw notAnExport("a chat has no “id” before its “messages”, line " + line(parser));
        }
        int date = 1;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw notAnExport("a message is not an object, line " + line(parser));
            }
            int line = parser.currentTokenLocation().getLineNr();
            long start = parser.currentTokenLocation().getByteOffset();
            JsonNode message = parser.readValueAsTree();
            int length = (int) (parser.currentLocation().getByteOffset() - start);
            if (!message.path("id").canConvertToInt() || message.path("id").asInt() == 0) {
                throw notAnExport("a message has no “id”, line " + line);
            }
            date = date(message, date, line);
            chat.add(new DesktopChat.Entry(message.get("id").asInt(), start, length, date));
            people.meet(message);
            losses.check(message, actions);
            files.shelve(chat.id(), message, date);
        }
    }

    private int date(JsonNode message, int before, int line) {
        try {
            if (message.hasNonNull("date_unixtime")) {
                return Integer.parseInt(message.get("date_unixtime").asText());
            }
            return message.hasNonNull("date")
                    ? DesktopTimes.seconds(message.get("date").asText())
                    : before;
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IllegalArgumentException(file + ", line " + line + ": a message's date is not readable", e);
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private IllegalArgumentException notAnExport(String why) {
        return new IllegalArgumentException(file + " is not a Telegram Desktop export: " + why
                + ". Give the result.json that Telegram Desktop wrote (format “Machine-readable JSON”).");
    }
}
