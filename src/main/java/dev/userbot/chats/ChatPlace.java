package dev.userbot.chats;

import dev.userbot.files.SafeName;
import java.nio.file.Path;

/** Which folder the files of a chat go to. */
public sealed interface ChatPlace {
    /** The folder in a chat's folder in which its files lie. */
    String MEDIA = "media";

    /** The folder for a chat; nothing is created. */
    Path directory(FoundChat chat);

    /** Into this folder, whatever the chat is called. */
    record Exactly(Path directory) implements ChatPlace {
        @Override
        public Path directory(FoundChat chat) {
            return directory;
        }
    }

    /** Into a subfolder of another place. */
    record Within(ChatPlace place, String subfolder) implements ChatPlace {
        @Override
        public Path directory(FoundChat chat) {
            return place.directory(chat).resolve(subfolder);
        }
    }

    /** Into a folder in this one that is named after the chat. */
    record Under(Path parent) implements ChatPlace {
        @Override
        public Path directory(FoundChat chat) {
            return parent.resolve(folderName(chat));
        }

        /** Usernames are unique, titles are not. */
        private static String folderName(FoundChat chat) {
            return chat.username()
                    .map(name -> SafeName.of(name, "chat"))
                    .orElseGet(() -> SafeName.of(chat.title(), "_" + chat.id(), "chat"));
        }
    }
}
