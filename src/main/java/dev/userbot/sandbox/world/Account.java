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
 */
public record Account(
        long userId,
        String phone,
        Optional<String> password,
        String passwordHint,
        List<PeerId> dialogs,
        List<PeerId> archived,
        List<Long> contacts) {}
