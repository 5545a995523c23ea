package dev.userbot.files;

import java.util.Optional;

public final class SafeName {
    private SafeName() {}

    public static String ofChat(Optional<String> username, String title, long id) {
        return username.orElse("chat" + id);
    }
}
