package dev.userbot.stats;

import dev.userbot.archive.ContentKind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a chat. Everything but {@link Totals#service} is about what somebody wrote or sent, not about what
 * Telegram tells in between. Names, words and texts come from strangers: not yet safe to print.
 *
 * @param chatId TDLib's id of the chat
 * @param zone where days begin and hours are counted
 * @param period empty if there is no message
 * @param months every month from the first message to the last, those without messages too
 * @param weekHours messages by hour of the week
 * @param senders those with the most messages, the most active first
 * @param words those used most often, in lower case, without those that every text is full of
 * @param media what kinds of things were sent, the most frequent first
 * @param reactions an emoji, {@code custom emoji ID} or {@code paid}, the most frequent first
 * @param mostReacted the messages with the most reactions, the most popular first
 * @param domains of links, the most frequent first
 */
public record ChatNumbers(
        long chatId,
        String title,
        ZoneId zone,
        Totals totals,
        Optional<Period> period,
        List<MonthCount> months,
        WeekHours weekHours,
        List<Sender> senders,
        List<Count> words,
        List<MediaCount> media,
        List<Count> reactions,
        List<ReactedMessage> mostReacted,
        List<Count> domains) {
    public ChatNumbers {
        months = List.copyOf(months);
        senders = List.copyOf(senders);
        words = List.copyOf(words);
        media = List.copyOf(media);
        reactions = List.copyOf(reactions);
        mostReacted = List.copyOf(mostReacted);
        domains = List.copyOf(domains);
    }

    /**
     * Sums over all messages.
     *
     * @param service what Telegram told about the chat, not among {@code messages}
     * @param deleted of {@code messages}, those that are gone from Telegram meanwhile
     * @param senders how many different people and chats wrote
     * @param texts messages with a text or a caption
     * @param words in all texts
     * @param characters in all texts, in code points
     * @param medianLength of the texts, in code points; 0 if there is none
     * @param longestText in code points
     * @param reactions how often anybody reacted to any of the messages
     */
    public record Totals(
            long messages,
            long service,
            long deleted,
            long edited,
            long replies,
            long forwards,
            long senders,
            long texts,
            long words,
            long characters,
            int medianLength,
            int longestText,
            long reactions) {}

    /**
     * When it was.
     *
     * @param activeDays days with at least one message
     * @param longestSilence between two messages that follow each other; empty if there is only one message
     */
    public record Period(
            Instant first, Instant last, long activeDays, DayCount busiestDay, Optional<Silence> longestSilence) {}

    /** How many messages a day had. */
    public record DayCount(LocalDate day, long messages) {}

    /** How many messages a month had. */
    public record MonthCount(YearMonth month, long messages) {}

    /** Nobody wrote between these messages. */
    public record Silence(Instant from, Instant to) {}

    /**
     * Messages by the hour of the week in which they were sent.
     *
     * @param days Monday to Sunday, each with 24 numbers
     */
    public record WeekHours(List<List<Long>> days) {
        public WeekHours {
            days = days.stream().map(List::copyOf).toList();
        }

        /**
         * The messages of one hour.
         *
         * @param hour 0 to 23
         */
        public long at(DayOfWeek day, int hour) {
            return days.get(day.getValue() - 1).get(hour);
        }

        /** The number of the busiest hour of the week. */
        public long busiest() {
            return days.stream()
                    .flatMap(List::stream)
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0);
        }
    }

    /**
     * What one person or chat wrote.
     *
     * @param id of the user, or TDLib's id of the chat that speaks
     * @param name empty for deleted and unknown accounts
     * @param characters in code points
     */
    public record Sender(long id, Optional<String> name, long messages, long words, long characters) {}

    /** How often something occurs. */
    public record Count(String name, long count) {}

    /**
     * What was sent of a kind.
     *
     * @param bytes of all their files, as far as it is known
     */
    public record MediaCount(ContentKind kind, long messages, long bytes) {}

    /**
     * A message that many reacted to.
     *
     * @param id TDLib's id of the message
     * @param words the beginning of its text, or what it is
     */
    public record ReactedMessage(long id, Instant date, Optional<String> sender, long reactions, String words) {}
}
