package dev.userbot.export.html;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/** One thing after another in a history. All strings are text, not HTML: templates escape them. */
sealed interface Entry {
    /** The day that the following messages were sent. */
    record Day(String date, String label) implements Entry {}

    /** What happened in the chat. */
    record Event(String id, String sentence, Moment sent, Optional<Part> picture, Optional<String> deleted)
            implements Entry {}

    /**
     * What somebody wrote.
     *
     * @param id of its anchor
     * @param isOwn whether the account that exports wrote it
     * @param startsTurn whether somebody else, or nobody for a while, wrote before
     * @param topic the forum topic where it has to be named
     * @param mediaFirst whether the text stands below what is not text
     */
    record Bubble(
            String id,
            boolean isOwn,
            boolean startsTurn,
            Person sender,
            String signature,
            String viaBot,
            String topic,
            Optional<Source> origin,
            Optional<Reply> reply,
            List<Part> parts,
            boolean mediaFirst,
            List<Content> texts,
            Optional<Part> preview,
            List<List<Button>> buttons,
            List<Reaction> reactions,
            Footer footer,
            List<Version> earlier,
            Content comments)
            implements Entry {}

    /** The message that a message answers. */
    record Reply(Optional<String> address, Optional<Person> author, String words) {}

    /**
     * Where a message comes from.
     *
     * @param how for example {@code Forwarded from}
     * @param address of the original, if everybody can open it
     * @param sent when the original was
     */
    record Source(String how, String name, Optional<String> address, Moment sent) {}

    /** A button of a bot: a link, or only its words. */
    record Button(String text, Optional<String> address) {}

    /** How often a reaction was given, and whether by the account that exports. */
    record Reaction(String symbol, int count, boolean isChosen) {}

    /** An edited message as it was. */
    record Version(Moment sent, Content text) {}

    /** What stands in a bubble's last line; empty where there is nothing to say. */
    record Footer(Moment sent, Optional<Moment> edited, Optional<String> deleted, String views, boolean isPinned) {}

    /**
     * A moment in three forms.
     *
     * @param utc ISO 8601, ending with {@code Z}
     * @param time hours and minutes
     * @param full day and time
     */
    record Moment(String utc, String time, String full) {}
}
