package dev.userbot.export.content;

import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.Split;
import dev.userbot.markup.VisibleText;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageContent;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Short forms of messages that others answer or pin. The last ones asked for are kept, and the last messages that passed,
 * since most answers follow soon: looking them up in the store would cost more than all the rest.
 */
public final class Excerpts {
    private static final int LONGEST = 80;
    private static final int KEPT = 1000;

    /** Not a {@code BreakIterator}: that cuts differently from one version of Java to another. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private final ExportedChat chat;
    private final People people;
    private final Pages pages;
    private final Map<Key, Optional<Excerpt>> asked = new Recent<>(KEPT);
    private final Map<Key, Message> passed = new Recent<>(KEPT);

    /** Of a chat whose messages are all on one page. */
    public Excerpts(ExportedChat chat, People people) {
        this(chat, people, new Pages(Split.NONE, List.of(), new Times(ZoneOffset.UTC)));
    }

    public Excerpts(ExportedChat chat, People people, Pages pages) {
        this.chat = chat;
        this.people = people;
        this.pages = pages;
    }

    /** Tells which message is being written: one of those after it may well answer it. */
    public void pass(Message message) {
        passed.put(new Key(message.chatId(), message.id()), message);
    }

    /** Empty if the message is not stored. */
    public Optional<Excerpt> of(long chatId, long messageId) {
        var key = new Key(chatId, messageId);
        var known = asked.get(key);
        if (known == null) {
            known = Optional.ofNullable(passed.get(key))
                    .or(() -> chat.message(chatId, messageId))
                    .map(this::excerpt);
            asked.put(key, known);
        }
        return known;
    }

    /** The first words of a text in one line, empty if it has none. */
    public static String firstWords(String text) {
        // A message may be huge, and only its beginning is shown.
        var line = VisibleText.inOneLine(text.substring(0, Math.min(text.length(), 4 * LONGEST)));
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = 0;
        var characters = CHARACTER.matcher(line);
        while (characters.find() && characters.end() <= LONGEST) {
            end = characters.end();
        }
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > LONGEST / 2 ? space : end).stripTrailing() + "…";
    }

    private Excerpt excerpt(Message message) {
        return new Excerpt(
                people.name(message.senderId()),
                message.date(),
                words(message.content()),
                chat.holds(message) ? Optional.of(pages.of(message)) : Optional.empty());
    }

    /** What a message is about: its text, or what it is. */
    public static String words(MessageContent content) {
        var text = firstWords(Captions.of(content).text());
        return text.isEmpty() ? ContentLabels.of(content) : text;
    }

    private record Key(long chatId, long messageId) {}
}
