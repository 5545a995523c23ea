package dev.userbot.cli;

import dev.userbot.td.api.User;
import java.util.Optional;

/**
 * The published shape of {@code whoami} and {@code login}.
 *
 * @param id the user's id
 * @param username without the at sign
 * @param phoneNumber digits in international form
 */
record AccountResult(
        long id,
        String firstName,
        String lastName,
        Optional<String> username,
        String phoneNumber,
        boolean isPremium,
        String session) {
    static AccountResult of(User user, String session) {
        return new AccountResult(
                user.id(),
                user.firstName(),
                user.lastName(),
                user.usernames()
                        .flatMap(names -> names.activeUsernames().stream().findFirst()),
                user.phoneNumber(),
                user.isPremium(),
                session);
    }

    /** One line for people; without the phone number, because people paste it into reports. */
    String text() {
        var name = PlainText.of(firstName + " " + lastName);
        return "%s (%sid %d, session %s)"
                .formatted(name, username.map(u -> "@" + PlainText.of(u) + ", ").orElse(""), id, session);
    }
}
