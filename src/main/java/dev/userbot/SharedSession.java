package dev.userbot;

import dev.userbot.archive.Archive;
import dev.userbot.cli.OpenAccount;
import dev.userbot.session.SessionFolder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;

/**
 * A session that stays open while commands come and go, each on a thread of its own.
 *
 * @param archive safe for several threads
 * @param accounts a new one for each command, for one thread, as soon as Telegram is reached, for which it waits so long;
 *     closing it leaves the session open
 * @param version of this program
 * @param files the turns of what writes chats and their files: two at once would write the same names
 * @param sends the turns of what sends: one takes a message that another has on its way for what a dead run left
 */
record SharedSession(
        SessionFolder folder,
        Archive archive,
        Function<Duration, OpenAccount> accounts,
        Clock clock,
        String version,
        Turns files,
        Turns sends) {
    SharedSession(
            SessionFolder folder,
            Archive archive,
            Function<Duration, OpenAccount> accounts,
            Clock clock,
            String version) {
        this(
                folder,
                archive,
                accounts,
                clock,
                version,
                new Turns(
                        "Another command exports or downloads in this session; waiting for it. Ctrl-C ends the wait."),
                new Turns("Another command sends in this session; waiting for it. Ctrl-C ends the wait."));
    }
}
