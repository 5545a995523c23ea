package dev.userbot.export.content;

import dev.userbot.export.render.ExportedChat;
import dev.userbot.markup.VisibleText;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageContent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Short forms of messages that others answer or pin. The last ones asked for are kept, whole messages are not. */
public final class Excerpts {
    private static final int LONGEST = 80;
    private static final int KEPT = 1000;

    /** Not a {@code BreakIterator}: that cuts differently from one version of Java to another. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private final ExportedChat chat;
    private final People people;
    private final Map<Key, Optional<Excerpt>> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<Excerpt>> eldest) {
            return size() > KEPT;
        }
    };

    public Excerpts(ExportedChat chat, People people) {
        this.chat = chat;
        this.people = people;
    }

    /** Empty if the message is not stored. */
    public Optional<Excerpt> of(long chatId, long messageId) {
        var key = new Key(chatId, messageId);
        var known = recent.get(key);
        if (known == null) {
            known = chat.message(chatId, messageId).map(this::excerpt);
            recent.put(key, known);
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
        return new Excerpt(people.name(message.senderId()), message.date(), words(message.content()));
    }

    /** What a message is about: its text, or what it is. */
    public static String words(MessageContent content) {
        var text = firstWords(Captions.of(content).text());
        return text.isEmpty() ? ContentLabels.of(content) : text;
    }

    private record Key(long chatId, long messageId) {}
}
