package dev.userbot.sandbox.world;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who can log in.
 *
 * @param userId their user
 * @param phone international, digits only
 * @param password the 2FA password, if they have one
 * @param passwordHint shown before the password is asked; may be empty
 * @param dialogs their chat list, newest activity is computed from the histories
 * @param archived the part of the dialogs that lies in the archive folder
 * @param contacts user ids
 * @param folders of the chat list, in the order of their tabs
 */
public record Account(
        long userId,
        String phone,
        Optional<String> password,
        String passwordHint,
        List<PeerId> dialogs,
        List<PeerId> archived,
        List<Long> contacts,
        List<ChatFolder> folders) {
    /** An account without folders. */
    public Account(
            long userId,
            String phone,
            Optional<String> password,
            String passwordHint,
            List<PeerId> dialogs,
            List<PeerId> archived,
            List<Long> contacts) {
        this(userId, phone, password, passwordHint, dialogs, archived, contacts, List.of());
    }
}
