package dev.userbot.stats;

import dev.userbot.archive.Archive;
import dev.userbot.archive.MessageSelection;
import dev.userbot.chats.ArchivedChats;
import dev.userbot.export.ArchivedNames;
import dev.userbot.files.AtomicFiles;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts what is archived of a chat. Never asks Telegram. */
public final class StatsService {
    private final Archive archive;

    /** @param archive stays open as long as the service is used */
    public StatsService(Archive archive) {
        this.archive = archive;
    }

    /**
     * Reads the chat's messages once, those of the basic group that it once was included, and draws the page if one is
     * wanted.
     *
     * @throws UserbotException with {@link Failure#NOT_FOUND} if no such chat is archived, {@link Failure#USAGE} if the
     *     reference cannot be understood without Telegram, {@link Failure#UNEXPECTED} if the page cannot be written
     */
    public ChatNumbers numbers(StatsRequest request) {
        var chat = new ArchivedChats(archive).find(request.chat());
        var tally = new ChatTally(request.zone(), request.top());
        var selection = MessageSelection.ALL.withPeriod(request.since(), request.until());
        Stream.concat(archive.chats().oldPart(chat.id()).stream(), Stream.of(chat.id()))
                .forEach(part -> add(part, selection, tally));
        var numbers = tally.numbers(chat, new ArchivedNames(archive));
        request.page().ifPresent(page -> draw(numbers, page));
        return numbers;
    }

    private void add(long chatId, MessageSelection selection, Tally tally) {
        try (var messages = archive.messages().stream(chatId, selection)) {
            messages.forEach(tally::add);
        }
    }

    private static void draw(ChatNumbers numbers, Path page) {
        var folder = Optional.ofNullable(page.toAbsolutePath().getParent());
        try {
            if (folder.isEmpty() || Files.isDirectory(page)) {
                throw new IOException("it is a folder");
            }
            Files.createDirectories(folder.get());
            AtomicFiles.write(folder.get(), files -> {
                try (var out = files.create(page.getFileName().toString())) {
                    new StatsPage(numbers).write(out);
                }
            });
        } catch (IOException e) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    "Cannot write " + page + ": " + e.getMessage() + ".\nChoose another file with --html.",
                    e);
        }
    }
}
