package dev.userbot.stats;

import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.ContentText;
import dev.userbot.stats.ChatNumbers.Count;
import dev.userbot.td.api.FormattedText;
import java.util.List;

/** What was written: who wrote, how much, which words, and where the links lead. */
final class TextTally implements Tally {
    /** Texts end at 4096 characters, those of the longest kind excepted (core.telegram.org/method/messages.sendMessage). */
    private static final int LONGEST = 20_000;

    private final StopWords stopWords;
    private final SenderTally senders = new SenderTally();
    private final Frequencies words = new Frequencies();
    private final Frequencies domains = new Frequencies();
    private final int[] lengths = new int[LONGEST + 1];
    private long texts;
    private long wordsWritten;
    private long characters;
    private int longest;

    TextTally(StopWords stopWords) {
        this.stopWords = stopWords;
    }

    @Override
    public void add(ArchivedMessage archived) {
        var message = archived.message();
        var sender = senders.of(message.senderId());
        sender.messages++;
        ContentText.written(message.content())
                .filter(text -> !text.text().isEmpty())
                .ifPresent(text -> addText(text, sender));
    }

    private void addText(FormattedText text, SenderTally.Row sender) {
        long before = wordsWritten;
        Words.of(text, this::addWord);
        int length = text.text().codePointCount(0, text.text().length());
        texts++;
        characters += length;
        longest = Math.max(longest, length);
        lengths[Math.min(length, LONGEST)]++;
        sender.words += wordsWritten - before;
        sender.characters += length;
        LinkedDomains.of(text).forEach(domain -> domains.add(domain, 1));
    }

    private void addWord(String word) {
        wordsWritten++;
        if (word.length() > 1 && !stopWords.contains(word) && Character.isLetter(word.codePointAt(0))) {
            words.add(word, 1);
        }
    }

    SenderTally senders() {
        return senders;
    }

    List<Count> topWords(int most) {
        return words.top(most);
    }

    List<Count> topDomains(int most) {
        return domains.top(most);
    }

    long texts() {
        return texts;
    }

    long words() {
        return wordsWritten;
    }

    long characters() {
        return characters;
    }

    int longest() {
        return longest;
    }

    /** Half of the texts are not longer than this. */
    int medianLength() {
        long seen = 0;
        int length = 0;
        while (length < LONGEST && seen * 2 < texts) {
            length++;
            seen += lengths[length];
        }
        return length;
    }
}
